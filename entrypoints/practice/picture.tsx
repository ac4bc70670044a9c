import bicycle from './pictures/bicycle.svg';
import bowls from './pictures/bowls.svg';
import bread from './pictures/bread.svg';
import cups from './pictures/cups.svg';
import tulips from './pictures/tulips.svg';
import type { PictureName } from './posts';

const SOURCES: Record<PictureName, string> = { bicycle, bowls, bread, cups, tulips };

export function Picture({ name, alt }: { name: PictureName; alt: string }) {
  return <img src={SOURCES[name]} alt={alt} width={640} height={360} />;
}
