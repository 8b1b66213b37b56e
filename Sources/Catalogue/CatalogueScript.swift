/// `catalogue.js`: the search. It asks no server: parts of the index are scripts that it adds to the page, so that it also
/// works from a disk. The address of the page holds the question, so that every search can be kept and gone back to.
let catalogueScript = "\"use strict\";\n(() => {\n" + searchScript + pageScript + "})();\n"

/// The part that shows what is found.
private let pageScript = #"""
    // ---- Page

    function element(name, attributes, ...children) {
        const made = document.createElement(name);
        for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
        made.append(...children);
        return made;
    }

    /** A text with its matches in mark elements. */
    function marked(text, runs) {
        const parts = [];
        let last = 0;
        for (const [start, end] of ranges(folded(text), runs)) {
            parts.push(text.slice(last, start), element("mark", {}, text.slice(start, end)));
            last = end;
        }
        return [...parts, text.slice(last)];
    }

    /** The part of a text around its first match. */
    function snippet(text, runs) {
        const first = ranges(folded(text), runs)[0]?.[0] ?? 0;
        let start = Math.max(0, first - SNIPPET.before);
        let end = Math.min(text.length, start + SNIPPET.length);
        // No pair of code units is parted.
        if (/[\uDC00-\uDFFF]/.test(text[start] ?? "")) start += 1;
        if (/[\uDC00-\uDFFF]/.test(text[end] ?? "")) end += 1;
        return (start > 0 ? "…" : "") + text.slice(start, end).replaceAll("\n", " ") + (end < text.length ? "…" : "");
    }

    /** A file of the issue, opened at the sheet on which the article begins: readers of PDF know what that is. */
    function placeIn(address, sheet) {
        return sheet > 0 && address.endsWith(".pdf") ? `${address}#page=${sheet}` : address;
    }

    function hitElement(hit, runs, settings) {
        const links = hit.files.flatMap(([name, address]) => [
            " ",
            element("a", { href: placeIn(address, hit.sheet), "aria-label": `${hit.name}, ${name}` }, name),
        ]);
        const words = marked(hit.title || snippet(hit.text, []), runs);
        const pages = hit.files.find(([, address]) => placeIn(address, hit.sheet) !== address)?.[1];
        const title = pages ? [element("a", { href: placeIn(pages, hit.sheet) }, ...words)] : words;
        const month = hit.issue.startsWith("undated") ? "undated" : hit.issue.slice(0, 7);
        const issue = element("a", { href: `${settings.months}${month}.html#${hit.issue}` }, hit.name);
        const place = settings.page.replace("%1", hit.page);
        return element("li", {},
            element("h3", { lang: hit.language }, ...title),
            element("p", { class: "soft" },
                issue, ` · ${place}`, ...(hit.authors ? [" · ", ...marked(hit.authors, runs)] : []),
                ...links),
            element("p", { lang: hit.language }, ...marked(snippet(hit.text, runs), runs)));
    }

    function turnLink(question, page, text) {
        const address = new URLSearchParams({ q: question, p: String(page) });
        return element("a", { href: `?${address}` }, text);
    }

    async function show(question, page, section) {
        const settings = section.dataset;
        const status = document.getElementById("status");
        section.hidden = false;
        document.getElementById("browse").hidden = true;
        status.textContent = settings.busy;
        const runs = runsOf(question);
        if (runs.length === 0) { status.textContent = settings.none; return; }
        const manifest = await load(settings.scripts, "manifest");
        const terms = [...new Set(runs.flatMap((run) => run.terms))];
        const hits = new Hits(settings, manifest, runs, await candidates(settings.scripts, manifest, terms));
        const start = (page - 1) * HITS_ON_PAGE;
        await hits.fill(start + HITS_ON_PAGE + 1);
        const isCounted = hits.isComplete || runs.every((run) => run.isExact);
        const count = hits.isComplete ? hits.hits.length : hits.articles.length;
        status.textContent =
            count === 0 ? settings.none : (isCounted ? settings.found : settings.about).replace("%1", count);
        document.getElementById("hits").replaceChildren(
            ...hits.hits.slice(start, start + HITS_ON_PAGE).map((hit) => hitElement(hit, runs, settings)));
        document.getElementById("turn").replaceChildren(
            ...(page > 1 ? [turnLink(question, page - 1, settings.newer)] : []),
            ...(hits.hits.length > start + HITS_ON_PAGE ? [turnLink(question, page + 1, settings.older)] : []));
    }

    const asked = new URLSearchParams(location.search);
    const question = asked.get("q")?.trim() ?? "";
    const section = document.getElementById("results");
    if (section && question) {
        document.getElementById("q").value = question;
        document.title = `${question} · ${document.title}`;
        const page = Math.max(1, Number.parseInt(asked.get("p") ?? "1", 10) || 1);
        show(question, page, section).catch(() => {
            document.getElementById("status").textContent = section.dataset.failed;
        }).finally(() => { document.documentElement.dataset.search = "done"; });
    }

    """#
