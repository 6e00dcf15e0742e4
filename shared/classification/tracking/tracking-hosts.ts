/** Registrable domains whose pictures exist to report an open. */
export const pixelHosts: ReadonlySet<string> = new Set(
  'google-analytics.com doubleclick.net facebook.com mailtrack.io yesware.com streak.com getnotify.com bananatag.com mixmax.com hubspot.com hsforms.com litmus.com emltrk.com sendinblue.com list-manage.com mailchimp.com sparkpostmail.com sendgrid.net mandrillapp.com customeriomail.com mailgun.org exacttarget.com rs6.net createsend.com cmail19.com cmail20.com klaviyomail.com ctrk.klclick.com intercom-mail.com iterable.com sailthru.com responsys.net pardot.com marketo.com mktoresp.com awstrack.me copernica.net copernica.com tripolis.com spotler.com mailplus.nl laposta.nl mailblue.nl activecampaign.com getresponse.com mailerlite.com mlsend.com postmarkapp.com mailjet.com convertkit-mail.com convertkit-mail2.com openpixel.com scorecardresearch.com'.split(
    ' ',
  ),
);

/** Registrable domains that only pass a click on. */
export const redirectorHosts: ReadonlySet<string> = new Set(
  'awstrack.me list-manage.com rs6.net cmail19.com cmail20.com createsend.com klclick.com klclick1.com klclick2.com klclick3.com convertkit-mail.com convertkit-mail2.com mandrillapp.com hubspotlinks.com hubspotemail.net sendibm1.com sendibm3.com sendibt3.com mlsend.com mailerlite.com exct.net customeriomail.com sparkpostmail.com mailtrack.io yesware.com mixmax.com bit.ly tinyurl.com t.co ow.ly lnkd.in rebrand.ly'.split(
    ' ',
  ),
);

/** Query parameters that carry who the recipient is, in lower case. */
export const recipientParameters: ReadonlySet<string> = new Set(
  'mc_eid _hsenc _hsmi mkt_tok vero_id vero_conv _ke _kx ml_subscriber ml_subscriber_hash oly_enc_id oly_anon_id wickedid sc_eid sc_uid bsft_uid bsft_eid bsft_clkid rb_clickid s_cid dm_i trk_contact trk_msg trk_module trk_sid et_rid et_cid recipient recipient_id recipientid subscriber subscriber_id subscriberid sub_id contact_id contactid user_id userid uid email e-mail email_address emailaddress emailhash email_hash eid ck_subscriber_id cio_id spmailingid spuserid spjobid nr_email_referer sib_id elqtrackid elqtrack elq ac_id fbclid gclid msclkid'.split(
    ' ',
  ),
);
