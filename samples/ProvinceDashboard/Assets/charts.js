// Draws the charts of the page. Each figure names the address of its specification, which is asked for at the width that
// there is. Vega runs under its interpreter of expressions, so that the page may forbid eval.
(function () {
  "use strict";

  // The widths of a plot that the program gives, and what labels are first taken to need beside it.
  const narrowest = 240;
  const widest = 640;
  const labels = 210;

  // How small letters may become before a drawing scrolls instead.
  const smallest = 0.75;

  async function render(figure, drawing, width) {
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
    const svg = drawing.querySelector("svg");
    const drawn = Number(svg.getAttribute("width"));
    svg.style.minWidth = smallest * drawn + "px";
    return drawn;
  }

  async function draw(figure) {
    const drawing = figure.insertBefore(document.createElement("div"), figure.firstChild);
    drawing.className = "drawing";
    try {
      const room = drawing.clientWidth;
      const width = Math.round(Math.min(widest, Math.max(narrowest, room - labels)));
      const drawn = await render(figure, drawing, width);

      // Only the drawing tells what its labels take: the plot gives way, so that they need not shrink.
      const fitting = Math.max(narrowest, Math.floor(width - (drawn - room)));
      if (fitting < width) {
        drawing.replaceChildren();
        await render(figure, drawing, fitting);
      }

      // What still does not fit scrolls by itself, also by keyboard.
      if (drawing.scrollWidth > drawing.clientWidth) {
        drawing.tabIndex = 0;
        drawing.setAttribute("role", "region");
        drawing.setAttribute("aria-label", figure.dataset.title);
      }
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
