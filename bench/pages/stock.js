const began = performance.now();
const worker = new Worker(new URL("stock_worker.js", import.meta.url), { type: "module" });
worker.addEventListener("message", ({ data }) => {
  document.body.dataset.took = String(performance.now() - began);
  document.body.dataset.result = data;
});
worker.postMessage(null);
