/** Told to the scripts of a site in open tabs when the person takes the permission back. Types only besides the name. */
export interface SiteEnd {
  /** Scripts of other sites hear it as well. */
  origin: string;
}

export const SITE_END_MESSAGE = 'site:end';
