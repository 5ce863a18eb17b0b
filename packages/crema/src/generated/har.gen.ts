// Generated from specs/crema/openapi.yaml by `npm run generate crema`. Do not edit.
export * from "@jumun/client/har";
