// Generated from specs/playauto/openapi.yaml by `npm run generate playauto`. Do not edit.
export * from "@jumun/client/opentelemetry";
