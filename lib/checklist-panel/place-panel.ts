/** CSS pixels of the window's viewport. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface PanelPlace {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PanelScene {
  view: { width: number; height: number };
  /** What the composer stands in: its dialog or form. */
  composer: Rect;
  /** What must stay free: the box, and every button near it, the one that publishes among them. */
  obstacles: readonly Rect[];
}

const WIDTH = 320;
/** From roomy to just enough for the head and one row. */
const ROOMY_HEIGHT = 340;
const HEIGHTS = [600, 460, ROOMY_HEIGHT, 240, 160];
/** Only the head. */
const FOLDED_HEIGHT = 56;
const GAP = 12;

/**
 * Where the panel stands: at the side of the composer, else in a corner of the window, as high as there is room without lying over an
 * obstacle. @param turn how often the person asked for another place
 * @returns null when no place is free, not even for its head
 */
export function placePanel(
  scene: PanelScene,
  { isFolded, turn }: { isFolded: boolean; turn: number },
): PanelPlace | null {
  const free = findFree(scene, isFolded ? [FOLDED_HEIGHT] : HEIGHTS);
  const places = free.length > 0 || isFolded ? free : findFree(scene, [FOLDED_HEIGHT]);
  return places[turn % Math.max(1, places.length)] ?? null;
}

/** For each side the highest place that is free. */
function findFree({ view, composer, obstacles }: PanelScene, heights: readonly number[]): PanelPlace[] {
  const width = Math.min(WIDTH, view.width - 2 * GAP);
  const found = SIDES.flatMap((side) => {
    for (const wanted of heights) {
      const height = Math.min(wanted, view.height - 2 * GAP);
      const place = { ...side({ view, composer, width, height }), width, height };
      if (isInView(place, view) && !obstacles.some((obstacle) => isOver(place, obstacle))) return [place];
    }
    return [];
  });
  // Beside the composer comes first, unless there is room for the head only and a corner has more.
  return found.toSorted((one, other) => rankOf(other) - rankOf(one));
}

function rankOf({ height }: PanelPlace): number {
  return height >= ROOMY_HEIGHT ? 1 : 0;
}

type Side = (room: {
  view: PanelScene['view'];
  composer: Rect;
  width: number;
  height: number;
}) => Pick<PanelPlace, 'left' | 'top'>;

const SIDES: readonly Side[] = [
  ({ view, composer, height }) => ({ left: composer.right + GAP, top: level(composer, view.height, height) }),
  ({ view, composer, width, height }) => ({
    left: composer.left - GAP - width,
    top: level(composer, view.height, height),
  }),
  ({ view, width, height }) => ({ left: view.width - width - GAP, top: view.height - height - GAP }),
  ({ view, width }) => ({ left: view.width - width - GAP, top: GAP }),
  ({ view, height }) => ({ left: GAP, top: view.height - height - GAP }),
  () => ({ left: GAP, top: GAP }),
];

/** At the height of the composer, moved as far as the window needs. */
function level(composer: Rect, viewHeight: number, height: number): number {
  return Math.max(GAP, Math.min(composer.top, viewHeight - height - GAP));
}

function isInView({ left, top, width, height }: PanelPlace, view: PanelScene['view']): boolean {
  return left >= 0 && top >= 0 && left + width <= view.width && top + height <= view.height;
}

function isOver({ left, top, width, height }: PanelPlace, obstacle: Rect): boolean {
  return left < obstacle.right && left + width > obstacle.left && top < obstacle.bottom && top + height > obstacle.top;
}
