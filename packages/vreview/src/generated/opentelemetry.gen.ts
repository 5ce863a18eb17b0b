// Generated from specs/vreview/openapi.yaml by `npm run generate vreview`. Do not edit.
export * from "@jumun/client/opentelemetry";
