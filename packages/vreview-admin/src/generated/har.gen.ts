// Generated from specs/vreview-admin/openapi.yaml by `npm run generate vreview-admin`. Do not edit.
export * from "@jumun/client/har";
