/// The part of `catalogue.js` that knows the index: how questions are divided, which files they need, what is found.
///
/// How texts are divided into terms is that of `SearchTerms`, how lists are read that of `SearchIndex`.
let searchScript = #"""
    const HITS_ON_PAGE = 20;
    const SNIPPET = { before: 30, length: 110 };
    const LONGEST_WORD = 32;
    const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    const CHARACTER =
        /[\u3005\u3007\u3041-\u3096\u30A1-\u30FA\u30FC\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u;
    const WORD = /[0-9a-z\u00DF-\u00F6\u00F8-\u024F\u0370-\u052F]/u;

    // ---- Loading

    const arrived = new Map();
    const loading = new Map();
    window.banxinData = (name, value) => arrived.set(name, value);

    /** The value that the script of a name hands over; each is loaded once. */
    function load(folder, name) {
        if (!loading.has(name)) {
            loading.set(name, new Promise((resolve, reject) => {
                const script = document.createElement("script");
                script.src = `${folder}${name}.js`;
                script.addEventListener("load", () => resolve(arrived.get(name)));
                script.addEventListener("error", () => reject(new Error(name)));
                document.head.append(script);
            }));
        }
        return loading.get(name);
    }

    // ---- Terms

    /** Full-width forms as the usual ones, capitals as small letters; no text changes its length. */
    function folded(text) {
        let result = "";
        for (const character of text) {
            const code = character.codePointAt(0);
            const narrow = code >= 0xFF01 && code <= 0xFF5E ? String.fromCodePoint(code - 0xFEE0) : character;
            const small = narrow.codePointAt(0) < 0x530 ? narrow.toLowerCase() : narrow;
            result += small.length === narrow.length ? small : narrow;
        }
        return result;
    }

    /** The longest parts of a question that have to be found as they are: rows of Chinese characters, Western words. */
    function runsOf(question) {
        const runs = [];
        let last = null;
        for (const character of folded(question)) {
            const kind = CHARACTER.test(character) ? "character" : WORD.test(character) ? "word" : null;
            if (kind && kind === last) runs[runs.length - 1].characters.push(character);
            else if (kind) runs.push({ kind, characters: [character] });
            last = kind;
        }
        return runs.map(({ kind, characters }) => {
            const isWord = kind === "word";
            const terms = isWord
                ? [characters.slice(0, LONGEST_WORD).join("")]
                : characters.length === 1 ? characters
                    : characters.slice(1).map((character, index) => characters[index] + character);
            return { isWord, text: characters.join(""), terms, isExact: terms.length === 1 };
        });
    }

    // ---- Index

    function hash(text) {
        let value = 0x811C9DC5;
        for (let index = 0; index < text.length; index += 1) {
            const unit = text.charCodeAt(index);
            value = Math.imul(value ^ (unit & 0xFF), 0x01000193);
            value = Math.imul(value ^ (unit >> 8), 0x01000193);
        }
        return value >>> 0;
    }

    /** Articles by number with the best place of a term: 0 text, 1 author, 2 headline. */
    function articlesOf(list) {
        const articles = new Map();
        let article = 0, value = 0, shift = 0;
        for (const character of list) {
            const digit = DIGITS.indexOf(character);
            value += (digit & 31) * 2 ** shift;
            shift += 5;
            if (digit & 32) continue;
            article += Math.floor(value / 3);
            articles.set(article, value % 3);
            value = 0;
            shift = 0;
        }
        return articles;
    }

    /** Numbers of the articles that have all terms: headlines first, then authors, the newest first. */
    async function candidates(folder, manifest, terms) {
        const lists = await Promise.all(terms.map(async (term) => {
            const shard = await load(folder, `p${hash(term) % manifest.shards}`);
            return Object.hasOwn(shard, term) ? articlesOf(shard[term]) : new Map();
        }));
        lists.sort((left, right) => left.size - right.size);
        const found = [];
        for (const article of lists[0].keys()) {
            const places = lists.map((list) => list.get(article));
            if (places.every((place) => place !== undefined)) found.push({ article, place: Math.min(...places) });
        }
        return found.sort((left, right) => right.place - left.place || left.article - right.article)
            .map(({ article }) => article);
    }

    /** The issue that an article belongs to, and its position there. */
    function placeOf(article, manifest) {
        let rest = article;
        for (const [issue, count] of manifest.issues) {
            if (rest < count) return { issue, position: rest };
            rest -= count;
        }
        throw new Error(`article ${article}`);
    }

    function holds(text, run) {
        if (!run.isWord) return text.includes(run.text);
        return ranges(text, [run]).length > 0;
    }

    /** Where the runs stand in a folded text, in order and apart. */
    function ranges(text, runs) {
        const all = [];
        for (const run of runs) {
            for (let at = text.indexOf(run.text); at >= 0; at = text.indexOf(run.text, at + 1)) {
                const end = at + run.text.length;
                const isInside = run.isWord && (WORD.test(text[at - 1] ?? " ") || WORD.test(text[end] ?? " "));
                if (!isInside) all.push([at, end]);
            }
        }
        all.sort((left, right) => left[0] - right[0] || right[1] - left[1]);
        let last = 0;
        return all.filter(([start, end]) => {
            if (start < last) return false;
            last = end;
            return true;
        });
    }

    /** What a search has found, read only as far as it is shown: neighbouring pairs do not yet make a row of characters. */
    class Hits {
        constructor(settings, manifest, runs, articles) {
            Object.assign(this, { settings, manifest, runs, articles, position: 0, hits: [] });
        }

        get isComplete() { return this.position === this.articles.length; }

        async fill(count) {
            while (this.hits.length < count && !this.isComplete) {
                const some = this.articles.slice(this.position, this.position + HITS_ON_PAGE);
                this.position += some.length;
                const read = await Promise.all(some.map((article) => this.read(article)));
                this.hits.push(...read.filter((hit) => hit !== null));
            }
        }

        async read(article) {
            const { issue, position } = placeOf(article, this.manifest);
            const { name, language, files, articles } = await load(this.settings.texts, issue);
            const [page, title, authors, text, sheet] = articles[position];
            const all = folded([title, title.replaceAll(" ", ""), authors, text].join("\n"));
            return this.runs.every((run) => holds(all, run))
                ? { issue, name, language, files, page, title, authors, text, sheet } : null;
        }
    }

    """#
