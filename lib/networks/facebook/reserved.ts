/** First path parts that are places of the site, not accounts. */
export const RESERVED = new Set(
  (
    'groups watch marketplace gaming events pages pg people p reel reels stories photo photo.php photos permalink.php ' +
    'story.php media hashtag search messages friends notifications bookmarks saved onthisday memories settings help ' +
    'policies privacy login login.php logout.php recover home.php profile.php me share sharer sharer.php dialog ads ' +
    'business ad_center adsmanager fundraisers live videos video.php composer l.php flx feed requests plugins checkpoint ' +
    'games weather jobs offers crisisresponse ajax api graphql public directory latest nearby votinginformationcenter ' +
    'professional_dashboard ufi a find-friends index.php about terms legal careers developers tr security hashtags ' +
    'places locations climatescienceinfo coronavirus_info support allactivity instantgames oculus'
  ).split(' '),
);
