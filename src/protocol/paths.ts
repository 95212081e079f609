/** Every path of the server, in one place for both sides. `:x` is a parameter. */
export const paths = {
  enrol: '/api/v1/enrol', // POST enrolRequest → enrolResponse
  campaign: '/api/v1/campaign', // GET, device token → campaign (ETag)
  sync: '/api/v1/sync', // POST, device token, syncRequest → syncResponse
  heat: '/api/v1/heat', // GET, device token → snapshot or 404 (ETag)
  health: '/api/v1/health', // GET → { ok: true, epoch }
  map: '/api/v1/map', // GET → mapSource
  mapPack: '/map/area.pmtiles', // GET with Range
  mapTile: '/map/tiles/:z/:x/:y', // GET vector tile (MVT)
  deskSetup: '/api/v1/desk/setup', // POST setupRequest → deskSession + cookie
  deskSetupLink: '/api/v1/desk/setup/:token', // GET → 204, or 410 setup-used when the link does not work (any more)
  deskLogin: '/api/v1/desk/login', // POST loginRequest → deskSession + cookie
  deskLogout: '/api/v1/desk/logout', // POST
  deskSession: '/api/v1/desk/session', // GET → deskSession or 401
  deskCampaigns: '/api/v1/desk/campaigns', // GET → deskCampaign[]
  deskSnapshot: '/api/v1/desk/campaigns/:campaign/snapshot', // GET → snapshot or 404; POST makes one → snapshot, 409 snapshot-not-due
  deskMarks: '/api/v1/desk/campaigns/:campaign/marks', // GET → deskMark[]
  deskMark: '/api/v1/desk/campaigns/:campaign/marks/:id', // PUT moderateRequest → deskMark, 409 changed
  deskNews: '/api/v1/desk/campaigns/:campaign/news', // PUT newsRequest → newsAnswer, 409 changed
} as const;

/** Pages: the walker's app, its two links for posters (walks, and one place only), the desk and its one-time set-up link. */
export const pages = {
  home: '/',
  invitation: '/delta/:code',
  oneSpot: '/delta/:code/sted',
  desk: '/plan',
  deskSetup: '/plan/oppsett/:token',
  /** The accessibility statement, also for the desk; open before any first run. */
  accessibility: '/#/help/accessibility',
} as const;
