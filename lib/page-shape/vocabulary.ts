const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements of HTML and SVG. */
export const TAGS = wordsOf(`
a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite code col colgroup data
datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup
hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav object ol optgroup option output p
picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup svg table tbody td
template textarea tfoot th thead time tr track u ul var video wbr circle clippath defs ellipse foreignobject g image line mask
path polygon polyline rect symbol text tspan use`);

export const ROLES = wordsOf(`
alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo dialog document
feed figure form generic grid gridcell group heading img image link list listbox listitem log main menu menubar menuitem menuitemradio
navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup scrollbar search searchbox
separator slider spinbutton status switch tab table tablist tabpanel text textbox time timer toolbar tooltip tree treeitem`);

/** Attributes whose names may be told; what is told of their values is another matter. */
export const ATTRIBUTES = wordsOf(`
action alt aria-atomic aria-busy aria-checked aria-controls aria-current aria-describedby aria-details aria-disabled aria-expanded
aria-haspopup aria-hidden aria-label aria-labelledby aria-level aria-live aria-modal aria-multiline aria-owns aria-placeholder
aria-posinset aria-pressed aria-readonly aria-roledescription aria-selected aria-setsize aria-valuemax aria-valuemin aria-valuenow
autocomplete autoplay class colspan contenteditable controls crossorigin d datetime decoding dir disabled draggable fill for height
hidden href id inert inputmode itemid itemprop itemscope itemtype lang loading loop maxlength method muted name open part placeholder
playsinline poster preload referrerpolicy rel role rows rowspan sizes slot spellcheck src srcset style tabindex target title
translate type value viewbox width`);

/** Values of attributes that have a closed list of them. */
export const CLOSED_VALUES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'aria-busy': 'true false',
    'aria-checked': 'true false mixed',
    'aria-current': 'true false page step location date time',
    'aria-disabled': 'true false',
    'aria-expanded': 'true false',
    'aria-haspopup': 'true false menu listbox tree grid dialog',
    'aria-hidden': 'true false',
    'aria-level': '1 2 3 4 5 6',
    'aria-live': 'off polite assertive',
    'aria-modal': 'true false',
    'aria-multiline': 'true false',
    'aria-pressed': 'true false mixed',
    'aria-readonly': 'true false',
    'aria-selected': 'true false',
    contenteditable: 'true false plaintext-only',
    dir: 'ltr rtl auto',
    draggable: 'true false',
    inputmode: 'none text decimal numeric tel search email url',
    loading: 'lazy eager',
    method: 'get post dialog',
    preload: 'none metadata auto',
    spellcheck: 'true false',
    tabindex: '-1 0',
    target: '_blank _self _parent _top',
    translate: 'yes no',
    type: 'button submit reset text search checkbox radio file hidden email password url tel number',
  }).map(([name, values]) => [name, wordsOf(values)]),
);

/** Attributes in which pages mark their parts for tests and styles; values of vocabulary words may be told. */
export const MARKS = wordsOf(
  'data-testid data-test-id data-test data-e2e data-tsid data-pagelet data-type slot part itemprop',
);

/** Words that pages use for their own parts. A value or name made of nothing else tells of the page, not of who is on it. */
export const WORDS = wordsOf(`
account action actions activity actor add alt anchor article attachment audio author avatar badge banner bar base body bookmark
bottom box button byline caption card carousel cell chip close code collapse collapsed column comment comments common compact
component composer container content context count counter cover create creator credit cta data date description desktop detail
details dialog display divider drawer dropdown duration edit editor element embed empty end entity error event expand expandable
expanded feed field file filter follow followers following footer form format frame full gallery grid group guest handle header
heading hidden home hover icon id image img index info inline inner input insert interaction interactive item items label landing
large layout left level like likes line link links list loader loading location logo main map mark media menu message meta metadata
metric mobile modal module more name names nav navigation next node notification number open option options original outer overlay
owner page pagination panel paragraph part people photo picture pin pinned placeholder play player playback poll popup portrait post
poster posts preview previous primary profile progress promoted quote quoted rating reaction reactions read reel region related
renderer reply replies report repost result results rich right root row save scroll search section see select share shared short
show side sidebar simple single size slide slider slot small social sort source span sponsored standard state static statistic
stats status sticker sticky story stream strip style sub submit subscribe subtitle suggested summary tab table tabs tag target
teaser text textarea thread thumb thumbnail tile time timeline timestamp title toggle tooltip top track trigger type unit update
upload url user username value vector verified video view viewer views visible vote votes wall web widget window wrap wrapper
award awards created decorated domain language lockup model permalink score shadow slotted subreddit tracking`);

/** Interface languages (the first part of `<html lang>`). */
export const LANGUAGES = wordsOf(`
af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv
mk ml mn mr ms my nb ne nl no pa pl ps pt ro ru si sk sl sq sr sv sw ta te tg th tk tr uk ur uz vi zh zu`);

const MOST_WORDS = 6;

/** Whether a name (`post-header_title`, `actionBar`) is made of vocabulary words only. */
export function isPlainName(name: string): boolean {
  if (!/^[A-Za-z]+(?:[-_ ][A-Za-z]+)*$/.test(name)) return false;
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_ ]/);
  return words.length <= MOST_WORDS && words.every((word) => WORDS.has(word));
}
