/**
 * The error class that a status is promised to become: written out again here, so that the table in
 * the client is not its own judge.
 */
const names: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionError",
  "404": "NotFoundError",
  "409": "ConflictError",
  "422": "ValidationError",
  "429": "RateLimitError",
};

export function errorClassNames(status: string): string {
  return names[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");
}
