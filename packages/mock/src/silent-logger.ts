import { createLogger } from "@stoplight/prism-core";
import type { PrismHttpComponents } from "@stoplight/prism-http";

/** Prism creates a child logger for every request; this one returns itself. */
export function silentLogger(): PrismHttpComponents["logger"] {
  const logger = createLogger("mock", { enabled: false });
  logger.child = () => logger;
  return logger;
}
