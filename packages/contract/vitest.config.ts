// Redocly takes long to load and no test leaves anything behind, so all files share one load of it.
export default { test: { isolate: false } };
