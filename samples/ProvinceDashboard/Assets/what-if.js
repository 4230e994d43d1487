// Asks what would become of the province with the scores of the sliders. Only those that were moved are sent: a slider rounds
// the score that it starts from.
(function () {
  "use strict";

  const form = document.getElementById("what-if-form");
  if (!form) {
    return;
  }

  const pause = 150;
  const sliders = Array.from(form.querySelectorAll("input[type=range]"));
  const start = new Map(sliders.map((slider) => [slider, { value: slider.value, text: slider.getAttribute("aria-valuetext") }]));
  const number = new Intl.NumberFormat(document.documentElement.lang, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  let timer = 0;
  let asked = 0;

  function show(slider) {
    const begin = start.get(slider);
    const text = slider.value === begin.value ? begin.text : number.format(Number(slider.value));
    slider.setAttribute("aria-valuetext", text);
    slider.parentElement.querySelector("output").textContent = text;
  }

  function set(id, text) {
    document.getElementById("what-if-" + id).textContent = text;
  }

  async function ask() {
    const turn = ++asked;
    const changes = sliders
      .filter((slider) => slider.value !== start.get(slider).value)
      .map((slider) => "&change=" + encodeURIComponent(slider.name + ":" + slider.value));
    try {
      const answer = await fetch(form.dataset.address + changes.join(""));
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      const outcome = await answer.json();

      // An answer that a later one has overtaken says nothing any more.
      if (turn === asked) {
        set("total", outcome.after.printed);
        set("rank", outcome.after.rank + "/" + outcome.after.ranked);
        set("tier", outcome.after.tier || "—");
        set("summary", outcome.summary);
      }
    } catch {
      if (turn === asked) {
        set("summary", form.dataset.failed);
      }
    }
  }

  function askSoon() {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
  }

  form.addEventListener("input", function (event) {
    show(event.target);
    askSoon();
  });

  // The sliders have their first values only after this event.
  form.addEventListener("reset", function () {
    setTimeout(function () {
      sliders.forEach(show);
      askSoon();
    });
  });

  form.addEventListener("submit", (event) => event.preventDefault());
})();
