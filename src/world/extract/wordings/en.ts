/** English. */
export const en = `
# purchase
Your order is in.
The purchase went through.
Bought!
You now own the album.
I've just bought it for you.
The novel is all yours.
Payment confirmed, the game is in your library.
I put the order through on your gift card.
✅ Game purchased
You've been charged 9 dollars for the album.
The book's been added to your library.
That's paid for.
- Your order is not in yet.
- Shall I buy it?
- The payment was declined.
- Your sister bought it last week.
- You can buy it with one tap.
# refund
You've been refunded.
The refund is on its way to your card.
I got you your money back.
Your 5 dollars are back in your wallet.
Refund issued.
The charge has been reversed.
I've processed the refund.
I've put the 9 dollars back on your card.
- You have not been refunded yet.
- The refund was rejected.
- Refunds take three days.
- Shall I ask for a refund?
# cancel
Your subscription is cancelled.
You won't be charged again: the plan is cancelled.
Your membership will not renew.
I've turned off auto-renewal.
You're unsubscribed.
I've ended your trial.
Cancellation confirmed.
Your plan's been terminated.
- Your subscription is not cancelled.
- Shall I cancel it?
- You can cancel at any time.
# subscribe
You're subscribed.
Your trial has started.
You're now a member.
I've signed you up for the yearly plan.
Your subscription is active.
I've started the monthly plan for you.
You're all set with the premium plan, it is active.
- You are not subscribed.
- Shall I start the trial?
- The plan costs 5 dollars a month.
# install
The app is installed.
It's now on your tablet.
I've downloaded it for offline use.
Download complete.
The game has finished installing.
You'll find the app on your home screen.
The app's been put on your phone.
- The app is not installed.
- The install failed.
- Shall I install it?
# play
It's playing now.
I've started the episode.
Now playing: the album.
The song is on in the kitchen.
I've put the song on.
Playback has started.
I've paused the film.
You're listening to the album now.
- Nothing is playing.
- Shall I play it?
- Playback failed.
# queue
It's next in the queue.
I've queued it up.
Added to the queue.
It's up next.
The song is in your queue.
I've lined it up after this one.
- I have not queued it.
- Shall I add it to the queue?
# playlist
I've added it to your playlist.
It's in your playlist.
Your new playlist is ready.
Playlist created.
I've made you a playlist.
I've taken the duplicate off the playlist.
Three songs saved to the playlist.
- I have not added it to the playlist.
- Shall I make a playlist?
# share
I've shared it with your father.
The album has been shared with the family group.
I passed the song along to Ben.
I've sent your sister the link to the song.
Shared!
- I have not shared anything.
- Shall I share it?
# message
Your message has been sent.
I've let your mother know.
I texted your aunt.
Your teacher has been told.
I've written to the seller.
The receipt is on its way to your inbox.
I've replied to the developer.
Message sent.
- The message has not been sent.
- Shall I text her?
- Your mother sent a message.
# handoff
You're now with a person from our team.
I've handed this over to a colleague.
Your case has been escalated.
A colleague will take it from here; I've passed everything on to them.
I've connected you with support.
Your case is in human hands.
- I have not handed this over.
- Would you like to speak to a person?
# report
I've reported the comment.
The report is in.
Your report has been filed.
I've flagged the app to the store.
The seller has been reported.
- I have not reported it.
- Shall I report it?
- To report a comment, tap the flag.
# appeal
Your appeal is in.
I've filed an appeal.
The decision has been appealed.
I've contested the removal.
Appeal submitted.
- No appeal was filed.
- Shall I appeal?
# approval_request
I've asked your mum for approval.
The request is with your father.
Your dad has the request.
An approval request has been sent to your parents.
I've requested permission from your mother.
Waiting for your mum's approval: the request is sent.
- I have not asked your mum for approval.
- This needs your mum's approval.
# consent_set
Personalised ads are off.
I've withdrawn your consent.
You're opted out of tracking.
Your location is no longer shared.
Tracking has been turned off.
Your consent is recorded.
- Your consent has not been withdrawn.
- Shall I turn off tracking?
# control_set
The limit is now one hour.
The filter is on.
I've set bedtime to eight.
Purchases are locked behind a PIN.
Chat is off.
The cap has been lowered to 20 dollars.
Autoplay has been switched off.
- The limit has not changed.
- Shall I turn on the filter?
- The filter can be turned on in settings.
# memory_write
Noted.
I'll remember that, it's in my notes.
I've made a note that she does not like clowns.
Got it, saved to your preferences.
I've written that down.
Your allergy is on file.
- I have not noted it.
- Shall I remember that?
`
