(function () {
  "use strict";
  var query = document.getElementById("query");
  var results = document.getElementById("results");
  query.form.addEventListener("submit", function (event) {
    event.preventDefault();
    var first = results.querySelector("a");
    if (first) { first.focus(); }
  });
  query.addEventListener("input", function () {
    var words = query.value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    results.hidden = words.length === 0;
    results.textContent = "";
    if (words.length === 0) { return; }
    var found = window.commcheckPages
      .map(function (page) { return { page: page, score: score(page, words) }; })
      .filter(function (hit) { return hit.score > 0; })
      .sort(function (a, b) { return b.score - a.score; })
      .slice(0, 12);
    if (found.length === 0) {
      results.textContent = window.commcheck.none;
      return;
    }
    var list = document.createElement("ul");
    found.forEach(function (hit) {
      var item = document.createElement("li");
      var link = document.createElement("a");
      link.href = window.commcheck.home + hit.page.p;
      link.textContent = hit.page.t;
      item.appendChild(link);
      if (hit.page.s) { item.appendChild(document.createTextNode(" " + hit.page.s)); }
      list.appendChild(item);
    });
    results.appendChild(list);
  });

  // Every word has to be there; the title weighs most.
  function score(page, words) {
    var title = page.t.toLowerCase(), summary = page.s.toLowerCase(), text = page.w.toLowerCase();
    var sum = 0;
    for (var i = 0; i < words.length; i += 1) {
      var here = (title.indexOf(words[i]) >= 0 ? 5 : 0) + (summary.indexOf(words[i]) >= 0 ? 3 : 0) + (text.indexOf(words[i]) >= 0 ? 1 : 0);
      if (here === 0) { return 0; }
      sum += here;
    }
    return sum;
  }
})();
