// Draws the charts of the page. Each figure names the address of its specification, which is asked for at the width that
// there is. Vega runs under its interpreter of expressions, so that the page may forbid eval.
(function () {
  "use strict";

  // What labels take beside a plot, and the widths that the program gives.
  const labels = 210;
  const narrowest = 240;
  const widest = 640;

  async function draw(figure) {
    const width = Math.round(Math.min(widest, Math.max(narrowest, figure.clientWidth - labels)));
    const drawing = figure.insertBefore(document.createElement("div"), figure.firstChild);
    try {
      const answer = await fetch(figure.dataset.chart + "&width=" + width);
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const specification = await answer.json();
      const runtime = vega.parse(vegaLite.compile(specification).spec, null, { ast: true });
      await new vega.View(runtime, {
        expr: vega.expressionInterpreter,
        renderer: "svg",
        container: drawing,
        hover: true,
        logLevel: vega.Warn,
      }).runAsync();
    } catch (error) {
      drawing.textContent = figure.dataset.failed;
      throw error;
    }
  }

  const figures = Array.from(document.querySelectorAll("[data-chart]"));
  Promise.all(figures.map(draw)).then(function () {
    document.documentElement.dataset.drawn = String(figures.length);
  });
})();
