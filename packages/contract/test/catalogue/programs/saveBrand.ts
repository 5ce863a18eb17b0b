/** Stands for the program of the workflow, which nothing runs: the catalogue has no client. */
export {};
