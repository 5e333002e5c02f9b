// In the head of every page of the benchmark, before the tool: the same stopwatch for all.
window.bench = { shift: 0, ran: 0, events: [], painted: {} };
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) bench.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => bench.events.push(...list.getEntries())).observe({
  type: 'event',
  durationThreshold: 16,
  buffered: true,
});

/** When the page's own heading and its first paragraph, the largest text of it in sight, were painted. */
new PerformanceObserver((list) => {
  for (const { identifier, renderTime } of list.getEntries()) bench.painted[identifier] ??= renderTime;
}).observe({ type: 'element', buffered: true });

/** Calls once the frame that is being made has been painted: a message comes after it. */
const afterPaint = (call) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = call;
  port2.postMessage(0);
};

/** When the accept button was first seen in a frame, and that frame painted. */
bench.banner = new Promise((resolve) => {
  const look = () => {
    const { accept } = document.documentElement.dataset;
    const button = accept && document.querySelector(accept);
    const isThere = button?.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (isThere) afterPaint(() => resolve(performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});

/** When as many gated scripts as the page has have run. */
bench.done = new Promise((resolve) => {
  bench.run = () => {
    bench.ran++;
    if (bench.ran === Number(document.documentElement.dataset.scripts)) resolve(performance.now());
  };
});

addEventListener(
  'click',
  ({ timeStamp }) => {
    const begun = performance.now();
    bench.clicked = timeStamp;
    bench.task = new Promise((resolve) => afterPaint(() => resolve(performance.now() - begun)));
  },
  { capture: true, once: true },
);
