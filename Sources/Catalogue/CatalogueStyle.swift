/// `catalogue.css`: for light and dark screens, telephones, print and the keyboard.
let catalogueStyle = """
    :root { color-scheme: light dark; --ink: #1d1d1f; --soft: #5c5c61; --line: #d5d5da; --paper: #fff;
      --link: #0a5796; --mark: #ffe48a; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ececee; --soft: #a9a9b0; --line: #3d3d44;
      --paper: #17171a; --link: #8cc4ff; --mark: #665200; } }
    * { box-sizing: border-box; }
    [hidden] { display: none; }
    body { margin: 0; background: var(--paper); color: var(--ink);
      font: 1rem/1.6 system-ui, "Noto Sans CJK SC", sans-serif; overflow-wrap: anywhere; }
    header, main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
    header { border-bottom: 1px solid var(--line); }
    main:focus { outline: none; }
    a { color: var(--link); }
    a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; }
    .skip { position: absolute; left: -100vw; background: var(--paper); padding: .5rem 1rem; }
    .skip:focus { left: 0; }
    .home { margin: 0 0 .5rem; }
    .soft { color: var(--soft); }
    label { display: block; }
    .row { display: flex; gap: .5rem; }
    input, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft);
      border-radius: .3rem; padding: .4rem .7rem; min-height: 2.75rem; }
    input { flex: 1; min-width: 0; } button { cursor: pointer; white-space: nowrap; }
    h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .5rem; }
    h2 { font-size: 1.15rem; line-height: 1.4; margin: 1.5rem 0 .5rem; }
    ul, ol { list-style: none; margin: 0; padding: 0; }
    .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(7rem, 1fr)); gap: 1rem; }
    .months a { display: block; }
    .months img { display: block; width: auto; height: 132px; max-width: 100%; object-fit: contain;
      object-position: left; border: 1px solid var(--line); margin-bottom: .3rem; }
    .months span { display: block; }
    .issues > li { display: flex; gap: 1rem; padding: 1rem 0; border-bottom: 1px solid var(--line); }
    .issues > li > div { flex: 1; min-width: 0; }
    .issues h2 { margin: 0; } .issues p { margin: 0; }
    .cover { flex: none; align-self: flex-start; }
    .cover img { display: block; width: auto; max-width: 6rem; height: 132px; object-fit: contain;
      object-position: top; border: 1px solid var(--line); }
    .files { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .2rem 0; }
    .files a, .turn a, #turn a { display: inline-block; padding: .35rem 0; }
    summary { cursor: pointer; padding: .35rem 0; }
    .contents li { margin: .2rem 0; }
    .turn, #turn { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 1rem; padding: 1rem 0; }
    #hits > li { padding: .8rem 0; border-bottom: 1px solid var(--line); }
    #hits h3 { font-size: 1.05rem; margin: 0; } #hits p { margin: .2rem 0; }
    mark { background: var(--mark); color: inherit; }
    @media print { header, .turn, #turn { display: none; } }

    """
