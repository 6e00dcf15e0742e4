/** An offer to whoever consented, as a marketer's request: it sells, and says so. */
export const domainsOffer = (name: string) => ({
  senderId: 'waterweg',
  name,
  purpose: 'commercial',
  topic: 'offers',
  contents: [
    {
      language: 'en',
      subject: '25% off domains',
      text: 'All domains 25% off this week.\n\nUnsubscribe: {{unsubscribeUrl}} · Preferences: {{preferencesUrl}}\n\nWaterweg Hosting B.V., Kade 12, 3011 AB Rotterdam, Nederland',
    },
  ],
});
