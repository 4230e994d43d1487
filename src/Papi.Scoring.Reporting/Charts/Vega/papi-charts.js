// Draws the charts of a page. Each lies in an element with the attribute data-papi-chart that holds its specification in a
// script of type application/json; the drawing goes before its caption. Needs vega, vega-lite and the interpreter of
// expressions, so that a page may forbid inline scripts and eval.
(function () {
  "use strict";

  function draw(element) {
    var specification = JSON.parse(element.querySelector('script[type="application/json"]').textContent);
    var container = element.insertBefore(document.createElement("div"), element.querySelector("figcaption"));
    var runtime = vega.parse(vegaLite.compile(specification).spec, null, { ast: true });
    return new vega.View(runtime, {
      expr: vega.expressionInterpreter,
      renderer: "svg",
      container: container,
      hover: true,
      logLevel: vega.Warn,
    }).runAsync();
  }

  var charts = Array.prototype.map.call(document.querySelectorAll("[data-papi-chart]"), draw);
  Promise.all(charts).then(function () {
    document.documentElement.setAttribute("data-papi-drawn", String(charts.length));
  });
})();
