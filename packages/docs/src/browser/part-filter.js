// Runs on a vendor's ledger: hides the rows that do not belong to the chosen part of the contract.
(() => {
  const form = document.querySelector(".filter");
  const select = form.querySelector("select");
  const show = () => {
    for (const row of document.querySelectorAll("[data-parts]")) {
      row.hidden = select.value !== "" && !row.dataset.parts.split(" ").includes(select.value);
    }
    for (const section of document.querySelectorAll("section")) {
      section.hidden = !section.querySelector("[data-parts]:not([hidden])");
    }
  };
  form.hidden = false;
  select.addEventListener("change", show);
  // A browser that comes back to the page keeps the choice.
  show();
})();
