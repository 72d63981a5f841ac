(function () {
  "use strict";
  var root = document.documentElement;
  var language = document.getElementById("language");
  language.hidden = false;
  language.addEventListener("click", function () {
    root.lang = root.dataset.ui = root.dataset.ui === "en" ? "zh" : "en";
    if (form) { filter(); }
  });

  var form = document.getElementById("filters");
  if (form) {
    form.hidden = false;
    form.addEventListener("change", filter);
    form.addEventListener("submit", function (event) { event.preventDefault(); });
    filter();
  }

  function wanted(element, severities, rule) {
    return severities[element.dataset.severity] && (!rule || rule === element.dataset.rule);
  }

  function filter() {
    var severities = {};
    form.querySelectorAll("input[name=severity]").forEach(function (box) { severities[box.value] = box.checked; });
    var rule = form.elements.rule.value;
    var shown = 0, all = 0;
    document.querySelectorAll(".document").forEach(function (section) {
      var here = 0;
      section.querySelectorAll(".note").forEach(function (note) {
        note.hidden = !wanted(note, severities, rule);
        all += 1;
        here += note.hidden ? 0 : 1;
      });
      section.querySelectorAll("mark").forEach(function (mark) {
        mark.classList.toggle("off", !wanted(mark, severities, rule));
      });
      section.hidden = here === 0 && section.querySelector(".note") !== null;
      shown += here;
    });
    document.getElementById("shown").textContent = root.dataset.ui === "zh"
      ? "显示 " + shown + " 条，共 " + all + " 条"
      : shown + " of " + all + " findings shown";
  }

  // Paper can't be clicked open.
  var opened = [];
  window.addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details:not([open])"));
    opened.forEach(function (fold) { fold.open = true; });
  });
  window.addEventListener("afterprint", function () {
    opened.forEach(function (fold) { fold.open = false; });
  });
})();
