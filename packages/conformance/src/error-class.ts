/** A copy of the promised classes, so that the client's own table does not judge itself. */
const names: Readonly<Record<string, string>> = {
  "400": "BadRequestError",
  "401": "AuthenticationError",
  "403": "PermissionError",
  "404": "NotFoundError",
  "409": "ConflictError",
  "422": "ValidationError",
  "429": "RateLimitError",
};

/** The name of the error class that a status becomes. */
export function errorClassName(status: string): string {
  return names[status] ?? (status.startsWith("5") ? "ServerError" : "ApiError");
}
