/// CSS of the report page, for light and dark screens and for telephones.
let reportStyle = """
    :root { color-scheme: light dark; --ink: #1d1d1f; --soft: #6b6b70; --line: #d9d9de; --paper: #fff;
      --none: #ececf0; --good: #4c9f70; --warned: #e0a526; --failed: #c8402f; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e8e8ea; --soft: #a0a0a6; --line: #3a3a40;
      --paper: #18181b; --none: #2a2a2f; } }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 15px/1.55 system-ui, "Noto Sans CJK SC", sans-serif; }
    main { max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
    h1 { font-size: 1.6rem; margin: 0 0 1rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .6rem; }
    h3 { font-size: 1rem; margin: .8rem 0 .2rem; font-weight: 600; }
    ul { list-style: none; margin: 0; padding: 0; }
    .totals { display: flex; flex-wrap: wrap; gap: .6rem; }
    .totals li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; color: var(--soft); }
    .totals b { display: block; font-size: 1.35rem; color: var(--ink); font-variant-numeric: tabular-nums; }
    .totals .failed b, .totals .failedBefore b, .stopped { color: var(--failed); }
    .program, small { color: var(--soft); }
    .legend { display: flex; gap: 1.2rem; color: var(--soft); }
    .key { display: inline-block; width: .8em; height: .8em; border-radius: .2em; margin-right: .4em; }
    svg { max-width: 100%; height: auto; } svg text { font-size: 9px; fill: var(--soft); }
    rect.none { fill: var(--none); }
    rect.good { fill: var(--good); } rect.warned { fill: var(--warned); } rect.failed { fill: var(--failed); }
    .key.good { background: var(--good); } .key.warned { background: var(--warned); }
    .key.failed { background: var(--failed); }
    dt { font-weight: 600; overflow-wrap: anywhere; } dd { margin: 0 0 .7rem 0; overflow-wrap: anywhere; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: start; color: var(--soft); font-weight: 500; }
    th, td { padding: .3rem .8rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top;
      font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    .pages { display: grid; grid-template-columns: repeat(auto-fill, minmax(96px, 1fr)); gap: 1rem; }
    .pages img { display: block; width: 100%; border: 1px solid var(--line); }
    .pages a { color: inherit; text-decoration: none; }
    .pages span { display: block; font-size: .8rem; color: var(--soft); }

    """
