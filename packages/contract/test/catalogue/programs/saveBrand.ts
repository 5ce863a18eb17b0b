/** Does what the workflow does; nothing runs it, for the catalogue has no client. */
console.log("saved");
