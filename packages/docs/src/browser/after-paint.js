// Runs at the end of a vendor's page: fetches its scripts once what the page brings has been painted.
(() => {
  const { scripts } = document.currentScript.dataset;
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const address of scripts.split(" ")) {
        const script = document.createElement("script");
        script.src = address;
        // One after the other, as they are written.
        script.async = false;
        document.head.append(script);
      }
    }),
  );
})();
