/**
 * Made by `npm run train -- FOLDER` (bench/train-entities); not for editing by hand.
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated documents; reasons seen fewer than 3 times and near-zeros are left out.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const nameWeights = `*	5 1 -4 -3 -8
according-to	-4 -1 -1 -1 6
acronym-defined	-4 7 2 -4 -1
after-as	-5 -9 8 7 -1
after-at	5 4 -3 -3 -2
after-attack	3 0 0 -2 0
after-by	0 -2 -2 0 3
after-for	5 0 0 1 -7
after-from	6 4 1 -4 -7
after-in	8 -1 5 -7 -7
after-of	2 3 4 0 -9
after-on	6 0 4 -7 -3
after-outside	3 -2 0 0 0
after-speech	-1 1 -3 0 3
after-the	0 9 4 -5 -12
after-to	-6 3 2 1 -1
after-with	4 4 -2 -7 1
agency at	4 -3 0 0 0
agency from	1 -1 0 0 0
agency in	1 13 -7 -6 -1
agency of	-1 9 -1 -4 -3
agency-type	2 7 -4 -9 -4
agency-word	-1 6 -6 0 -6
agency-word & after-by	-3 2 0 1 0
agency-word & after-in	-1 1 0 0 0
agency-word & after-of	2 -2 -1 1 0
agency-word & after-speech	-1 2 0 0 0
agency-word & after-the	-1 5 2 -5 -3
agency-word & after-to	0 1 0 0 0
agency-word & apposition-det-agency	-1 1 0 0 0
agency-word & apposition-which	-1 -1 0 2 0
agency-word & apposition-who	-1 1 0 0 0
agency-word & before-auxiliary	4 2 -1 -2 -1
agency-word & begins-sentence	1 3 -1 2 -3
agency-word & ends-sentence	-2 4 0 -1 0
agency-word & in-title	-4 6 0 -1 0
agency-word & mentions=1	0 2 0 1 -2
agency-word & name of	2 -1 0 0 0
agency-word & near-agency	2 5 -1 -3 -2
agency-word & near-attack	-2 -3 0 -1 6
agency-word & near-attacker	-3 3 0 0 0
agency-word & near-handle	2 -3 -1 3 0
agency-word & near-post	6 2 -1 -4 -3
agency-word & near-system	-1 2 -2 1 -1
agency-word & possessive	0 1 0 0 0
agency-word & post at	-1 1 0 0 0
agency-word & post of	-2 3 0 0 0
agency-word & set-off-by-agency	4 -3 0 0 0
agency-word & shortened-to-first	-5 3 -1 4 0
agency-word & shortened-to-last	4 -3 0 0 0
agency-word & speaks	0 1 -1 -1 3
agency-word & speaks-behind	-1 1 0 0 0
agency-word & taken-up-by-it	-1 2 0 0 0
all-capitals	3 -5 -2 4 -1
all-capitals & begins-sentence	0 -1 -1 1 1
all-capitals & ends-sentence	0 -2 0 -1 3
all-capitals & in-title	5 -4 -1 3 -4
all-capitals & mentions=1	1 0 -1 0 0
alone-on-line	-2 1 0 -1 2
alone-on-line early	8 -3 0 -1 -5
ampersand	-3 6 0 -1 -1
and-name	7 -4 -4 3 -2
apposition-agency	2 0 -2 -3 3
apposition-det-agency	-5 8 -2 0 -1
apposition-det-attacker	1 -1 -1 1 0
apposition-det-post	-1 -2 -1 -3 7
apposition-det-system	-6 0 8 -2 0
apposition-post	0 -1 -2 -3 4
apposition-which	-4 8 -3 3 -4
apposition-who	1 -8 -1 1 7
at-sign	-2 0 -2 -4 7
attacker as	-1 1 -1 1 0
attacker-head	0 -4 -1 5 0
attacker-word	-2 1 -2 4 -2
attacks	3 -1 -4 3 -1
before-agency	6 2 2 -8 -2
before-attacker	-8 3 1 6 -1
before-auxiliary	-1 3 4 1 -7
before-post	1 1 1 1 -4
before-system	-3 -1 11 -7 -2
before=and	8 1 -3 -3 -3
before=that	-6 3 4 3 -5
begins-sentence	-1 6 -5 2 3
brackets-after	-5 -6 7 0 5
byline	5 -1 0 -1 -3
called-as	-5 -9 8 7 -1
called-called	2 -1 -1 1 -1
called-handle	0 0 0 1 0
called-himself	-1 0 -2 5 -2
called-itself	-2 -5 -1 7 0
called-name	-3 -1 -2 6 -1
called-named	-2 -1 -2 6 -1
capitals	9 0 0 -6 -6
capitals & after-of	-2 4 -1 0 0
capitals & after-speech	-1 2 0 0 0
capitals & after-the	-3 6 -2 -1 0
capitals & before-auxiliary	4 -7 4 -1 -1
capitals & begins-sentence	-2 3 -1 1 -1
capitals & ends-sentence	0 -2 0 2 0
capitals & in-title	3 -3 -2 2 0
capitals & mentions=1	4 3 5 -6 -4
capitals & near-agency	-1 0 2 0 -1
capitals & near-attack	3 1 -2 -2 0
capitals & near-attacker	2 -1 -1 0 0
capitals & near-handle	4 1 -4 0 0
capitals & near-post	4 1 -1 -1 -2
capitals & near-system	0 -3 4 -1 0
capitals & possessive	-1 1 0 0 0
capitals & speaks	-2 4 0 -1 -1
capitals & taken-up-by-he	-9 4 6 0 0
capitals & taken-up-by-it	4 -3 -1 0 0
company-ending	-4 17 -1 -4 -7
defined-by=AGENCY	-6 6 0 0 0
demonym	9 -6 -3 1 -1
demonym-first	-2 8 -2 -2 -2
digit	-1 -11 6 11 -4
domain	4 7 -4 -6 -1
double-barrelled	-14 -2 -1 7 10
early	7 3 -2 -6 -6
ends-sentence	6 -2 -3 -4 2
first-name	-2 -5 -3 -3 9
first-name & after-by	3 0 0 0 -2
first-name & after-speech	-1 -1 0 -1 4
first-name & after-to	0 0 0 0 1
first-name & alone-on-line	-1 0 0 0 1
first-name & apposition-post	-1 0 0 -1 1
first-name & apposition-who	0 0 0 0 1
first-name & begins-sentence	-1 -2 0 -2 6
first-name & byline	3 0 0 0 -2
first-name & ends-sentence	3 -1 0 0 -2
first-name & mentions=1	-2 -4 -2 -2 8
first-name & named-by-post	0 0 0 0 4
first-name & near-agency	0 -1 0 -1 3
first-name & near-attacker	-2 0 0 3 -1
first-name & near-handle	0 0 0 -1 1
first-name & near-post	-1 -1 0 -1 6
first-name & near-system	0 0 0 0 1
first-name & post below	-1 0 0 0 1
first-name & set-off-by-post	0 0 0 0 1
first-name & shortened-to-last	1 -1 0 -1 3
first-name & speaks	0 -1 0 0 4
first-name & speaks-behind	0 0 0 -1 1
first-name & titled	0 0 0 0 4
first-name-alone	-1 -3 -2 -1 7
handle	-8 -3 3 6 1
handle & after-speech	4 0 -1 -2 0
handle & before-auxiliary	2 0 -2 1 0
handle & begins-sentence	-4 -2 -1 3 4
handle & mentions=1	5 -2 -8 3 1
handle & named-by-attacker	-1 0 0 1 0
handle & near-agency	-1 0 0 1 0
handle & near-attack	0 0 0 1 0
handle & near-attacker	-7 0 -1 9 0
handle & near-handle	1 0 -2 2 -1
handle & near-post	-4 0 -1 6 -1
handle & near-system	8 0 -2 -6 -1
handle & speaks	-3 1 0 -1 3
head-of	6 -1 -3 -1 -1
head=BANK	-1 2 0 0 0
head=CERT	-3 3 0 0 0
head=COMPANY	0 10 -2 -8 -4
head=COURT	-2 3 -1 -1 0
head=GOVERNMENT	3 0 -2 -1 0
head=HOSPITAL	-4 5 0 0 -1
head=MEDIA	9 -7 -1 -1 0
head=MINISTRY	1 0 0 0 0
head=OTHER	-2 5 -4 2 -2
head=POLICE	-3 4 0 0 0
head=REGULATOR	-4 6 0 -1 0
head=UNIVERSITY	-1 1 0 0 0
in-brackets	2 4 0 -3 -3
in-quotes	-2 -7 6 9 -6
in-title	-2 6 -6 0 3
inflected	3 -3 0 1 -1
initials	1 -2 -1 -5 6
inner-capital	-8 -4 9 6 -4
known-body	-9 10 -2 -1 -1
known-public-body	-8 10 -2 -1 -1
known-system	-5 -6 19 -10 -3
late	5 -2 -4 -2 0
like-a-person	-3 -4 -4 -2 6
like-a-person & according-to	0 -1 0 0 1
like-a-person & after-by	5 -2 -1 -4 1
like-a-person & after-in	6 -2 1 -2 -2
like-a-person & after-of	2 2 2 1 -7
like-a-person & after-speech	-5 0 0 2 3
like-a-person & after-the	4 1 1 1 -8
like-a-person & after-to	-4 -3 6 2 -2
like-a-person & alone-on-line	5 -1 0 -1 -4
like-a-person & apposition-post	3 -1 0 -1 -1
like-a-person & apposition-which	-1 0 0 5 -3
like-a-person & apposition-who	-1 -4 0 3 2
like-a-person & attacks	0 -4 0 5 -1
like-a-person & before-auxiliary	-2 1 -2 4 -2
like-a-person & begins-sentence	-3 2 -2 0 4
like-a-person & byline	2 -1 0 -1 0
like-a-person & company-ending	5 2 0 -1 -6
like-a-person & ends-sentence	6 -4 -2 -2 3
like-a-person & in-title	-1 4 1 -4 1
like-a-person & mentions=1	3 -2 -5 1 4
like-a-person & name of	-1 3 -1 0 -1
like-a-person & named-by-agency	-1 4 -1 -5 3
like-a-person & named-by-post	-2 -2 -1 -2 7
like-a-person & near-agency	-1 2 1 -1 -1
like-a-person & near-attack	2 -2 2 2 -4
like-a-person & near-attacker	-2 2 -1 6 -3
like-a-person & near-handle	-8 3 3 6 -5
like-a-person & near-post	-6 -2 0 1 6
like-a-person & near-system	-3 -4 5 0 2
like-a-person & possessive	1 0 -3 4 -2
like-a-person & post below	-6 0 0 0 6
like-a-person & set-off-by-agency	-6 8 -2 -4 4
like-a-person & set-off-by-post	-4 1 -1 -3 7
like-a-person & shortened-to-first	0 8 -4 -4 0
like-a-person & shortened-to-last	-2 -2 -1 -1 5
like-a-person & speaks	0 -4 -2 4 1
like-a-person & speaks-behind	-4 1 -2 1 4
like-a-person & taken-up-by-he	-1 -5 -1 3 3
like-a-person & taken-up-by-it	-1 8 0 -3 -4
like-a-person & titled	-2 -4 -1 -2 8
mentions=1	4 -2 -6 -3 -1
mentions=2	3 -1 -1 0 -1
mentions=3+	-2 3 4 0 -6
mentions=6+	-3 2 2 -1 0
middle	1 0 -3 1 2
name at	-1 1 0 0 0
name for	-4 5 0 -1 0
name in	-4 4 0 0 0
name of	-3 9 -3 -1 -2
name on	1 1 -1 0 0
name to	2 -1 0 0 0
named-by-agency	-9 10 2 -5 2
named-by-attacker	-2 1 -1 3 -1
named-by-post	-4 -6 -3 -5 10
named-by-system	-4 -3 7 0 -1
near-agency	-1 5 2 -4 -2
near-attack	0 -3 1 2 0
near-attacker	-7 -5 -6 16 -7
near-handle	-3 -5 -3 12 -4
near-post	-6 1 -8 -1 9
near-system	-1 -5 10 -5 -4
noun-after=account	-4 0 6 -1 0
noun-after=agent	-1 2 0 0 0
noun-after=application	0 -1 4 -2 0
noun-after=attorney	3 -2 0 0 0
noun-after=card	0 -4 4 0 0
noun-after=channel	6 0 -6 0 0
noun-after=check	1 -1 0 0 0
noun-after=claim	-3 0 1 4 -1
noun-after=clinic	-1 1 0 0 0
noun-after=credit	4 -4 0 0 0
noun-after=customer	-1 1 0 0 0
noun-after=datum	1 1 -1 0 0
noun-after=firm	2 -1 -1 0 0
noun-after=gang	1 -1 -1 1 0
noun-after=gateway	-3 2 4 -2 -1
noun-after=hacker	-5 0 0 6 0
noun-after=hospital	1 2 -2 -1 0
noun-after=incident	0 1 0 0 0
noun-after=minister	4 -3 0 0 0
noun-after=name	0 -1 1 -1 1
noun-after=note	2 -1 -1 -1 0
noun-after=number	21 -14 -4 -3 -1
noun-after=office	6 -4 -1 0 0
noun-after=police	-13 16 -2 0 0
noun-after=portal	-1 -3 5 0 0
noun-after=record	-6 -2 8 -1 0
noun-after=report	1 1 -1 -1 0
noun-after=result	3 -1 -1 0 0
noun-after=security	2 -1 -1 0 0
noun-after=server	-7 1 6 0 0
noun-after=spokesperson	-7 4 0 4 0
noun-after=state	-2 2 0 0 0
noun-after=system	2 -1 -1 0 0
noun-after=terminal	-3 5 -1 -2 0
noun-after=test	3 -2 -1 0 0
noun-after=user	8 1 -2 -6 0
noun-after=vendor	3 -1 -2 0 0
noun-before=alias	0 0 0 1 0
noun-before=application	-1 0 1 0 0
noun-before=firm	-1 3 0 -1 -2
noun-before=group	0 2 -1 0 -1
noun-before=name	-5 -1 -2 10 -1
noun-before=p.m.	8 -2 0 -2 -3
noun-before=union	-5 9 -1 -2 -1
only-begins-sentences	6 0 0 -9 -4
only-in=BYLINE	10 -5 -1 -2 -3
only-in=CAPTION	2 -1 -1 0 0
only-in=HEADING	11 -7 0 -7 -4
only-in=TITLE	5 -5 -2 -6 9
other-head	21 -8 -4 -4 -5
other-shape & after-in	-7 1 3 -1 4
other-shape & after-of	-1 1 0 0 0
other-shape & after-the	2 2 -2 -1 -2
other-shape & after-to	1 0 1 -1 -1
other-shape & apposition-which	0 1 0 0 0
other-shape & before-auxiliary	-4 4 2 -1 -1
other-shape & begins-sentence	4 1 -1 -2 -2
other-shape & ends-sentence	0 1 0 0 0
other-shape & in-title	-3 6 -1 -1 -1
other-shape & mentions=1	1 8 -3 -2 -4
other-shape & named-by-agency	0 -1 1 0 0
other-shape & near-agency	3 -2 5 -4 -2
other-shape & near-attack	-1 3 -3 1 0
other-shape & near-attacker	0 -4 -2 6 0
other-shape & near-handle	5 -1 -2 -2 -1
other-shape & near-post	-4 -2 4 -1 4
other-shape & near-system	4 -1 1 -2 -2
other-shape & possessive	0 1 -1 0 0
other-shape & post of	0 1 0 0 -1
other-shape & set-off-by-agency	1 0 0 0 0
other-shape & shortened-to-first	1 0 0 -1 0
other-shape & shortened-to-last	0 2 -1 0 0
other-shape & speaks	-1 5 -2 -1 -1
other-shape & speaks-behind	1 4 -2 -2 -1
other-shape & taken-up-by-it	1 0 -1 0 0
other-shape & titled	-1 0 0 0 2
owns-agency	3 0 -1 -2 0
owns-post	-2 3 0 0 0
owns-system	-5 0 -2 8 -2
owns=own	-2 3 -1 0 0
place	12 -6 -4 -5 0
place-first	3 -1 -1 -1 -1
place-last	-5 8 -1 -1 -1
plain-single	4 -2 -2 -3 -3
plain-single & after-by	-3 0 0 3 -1
plain-single & after-in	6 0 1 -3 -3
plain-single & after-of	1 -2 3 -2 -1
plain-single & after-on	4 -2 4 -4 -2
plain-single & after-speech	8 -5 -1 -2 -1
plain-single & after-the	-2 0 5 1 -3
plain-single & after-to	-3 6 -5 0 1
plain-single & alone-on-line	1 0 0 0 0
plain-single & apposition-det-agency	-5 6 -2 1 0
plain-single & apposition-post	-1 -2 -1 -1 4
plain-single & apposition-which	-2 8 -2 -3 -1
plain-single & apposition-who	1 -4 0 -2 6
plain-single & attacks	0 4 0 -3 0
plain-single & before-auxiliary	-3 0 4 1 -1
plain-single & begins-sentence	1 3 1 1 -5
plain-single & company-ending	-8 11 -1 -2 0
plain-single & ends-sentence	1 2 -1 0 -1
plain-single & in-title	3 -1 -2 1 -1
plain-single & inner-capital	-6 -7 10 4 -2
plain-single & mentions=1	3 -3 -1 -1 -4
plain-single & name of	4 -2 -1 -1 0
plain-single & named-by-agency	-3 1 2 0 -1
plain-single & named-by-post	0 -2 -1 -1 4
plain-single & named-by-system	-3 -2 6 -1 0
plain-single & near-agency	-2 2 -1 2 0
plain-single & near-attack	-3 -1 4 1 -2
plain-single & near-attacker	3 -4 0 3 -2
plain-single & near-handle	-5 -4 2 6 2
plain-single & near-post	1 4 -8 1 3
plain-single & near-system	-3 3 7 -3 -4
plain-single & possessive	-2 6 -2 -2 -1
plain-single & post of	-2 2 0 0 0
plain-single & set-off-by-agency	-3 6 -1 -2 0
plain-single & set-off-by-attacker	3 -1 0 -1 0
plain-single & set-off-by-post	4 -1 0 -1 -3
plain-single & speaks	-5 2 -3 2 3
plain-single & speaks-behind	-11 4 4 3 1
plain-single & taken-up-by-he	6 3 -5 -6 2
plain-single & taken-up-by-it	0 -1 2 -1 0
plain-single & titled	0 -2 -1 -1 4
plain-single-repeated	2 4 -2 -5 2
possessive	-3 10 -6 1 -2
post at	1 0 0 0 -1
post below	-11 -1 0 -1 12
post for	-4 5 0 0 0
post from	2 -1 0 0 0
post in	-1 -4 -1 0 6
post of	-2 0 3 2 -3
publication-there	-7 -1 10 -1 0
set-off-by-agency	-3 9 -3 -6 3
set-off-by-attacker	-1 -2 -1 5 -2
set-off-by-post	0 0 -1 -5 5
set-off-by-system	-5 -2 13 -6 -1
shortened-to-first	-4 8 -5 -1 -1
shortened-to-last	1 -4 -2 -3 6
speaks	-10 8 -8 1 8
speaks-behind	-9 5 -1 0 5
system at	-3 4 0 0 0
system in	-5 -3 9 0 0
system of	-7 7 -4 6 -1
system on	-3 0 3 0 0
system-head	-7 -3 15 -2 -2
tagged-common	7 -8 7 -3 -4
taken-up-by-he	-4 2 0 -4 5
taken-up-by-it	0 6 0 -1 -5
titled	-5 -6 -3 -5 10
underscore	-3 -3 9 -2 0
verb-before=ask	-1 0 0 0 1
verb-before=call	-3 -3 -2 11 -4
verb-before=name	-2 -1 -2 6 -1
verb-before=say	-5 -1 4 -5 6
verb-before=tell	3 5 -4 -2 -1
verb-before=use	-3 -3 7 -1 0
verb-before=want	2 0 0 -3 1
verb=add	-2 1 0 -1 1
verb=address	2 0 -1 0 0
verb=admit	0 4 0 -2 -1
verb=affect	4 -1 -2 0 0
verb=answer	3 0 -1 -5 4
verb=argue	-1 1 0 0 0
verb=ask	-3 5 -1 -1 0
verb=begin	1 0 0 0 0
verb=believe	3 -2 0 -1 0
verb=call	2 -3 -1 -1 3
verb=chat	-7 -3 11 0 0
verb=claim	-1 -6 0 7 0
verb=come	3 0 -1 -1 -1
verb=concede	-1 1 0 0 0
verb=confirm	-1 7 -1 -4 -1
verb=consider	0 3 0 0 -1
verb=decline	0 1 0 0 0
verb=deny	3 2 0 -2 -2
verb=dismiss	-2 4 -2 0 0
verb=dispute	-1 -1 0 4 -2
verb=examine	1 0 0 0 0
verb=file	-1 1 0 0 0
verb=find	0 2 -1 -1 -1
verb=found	0 1 0 0 0
verb=go	-1 2 -4 4 0
verb=host	-6 -1 7 0 0
verb=know	-7 10 -1 -1 0
verb=leave	2 -1 0 0 0
verb=log	7 0 -6 0 0
verb=lose	2 -3 4 -1 -1
verb=maintain	-2 -4 -1 6 -1
verb=name	1 -2 2 0 0
verb=notify	-3 5 -2 0 0
verb=offer	-6 8 -3 1 0
verb=order	0 -2 0 7 -5
verb=pay	-1 2 0 0 0
verb=post	-2 -1 0 3 0
verb=put	-3 8 -1 0 -3
verb=reach	-1 -1 0 0 2
verb=register	1 0 -1 0 0
verb=reject	1 -1 0 0 0
verb=reply	-2 3 -1 0 0
verb=report	-4 6 0 -3 2
verb=run	-1 -1 4 0 -1
verb=say	4 3 -2 -7 2
verb=see	2 -2 3 -3 0
verb=send	5 -1 -1 -3 0
verb=set	0 -2 0 6 -4
verb=sit	0 -1 0 -1 2
verb=state	0 -1 2 -1 0
verb=stop	1 -1 0 0 0
verb=submit	1 2 -3 0 0
verb=suspect	-1 4 -1 -3 0
verb=take	2 -2 1 -1 0
verb=tell	-2 -4 -2 -1 9
verb=want	0 -1 0 0 2
verb=withdraw	-2 4 -2 0 0
verb=write	0 1 0 0 0
words=1	6 -8 -3 -5 -5
words=2	-3 -3 -1 5 1
words=3	-7 4 -3 1 4
words=4	-9 15 -3 -2 -2
words=5	-5 0 1 -2 5`;

export const nominalWeights = `*	2 -2
AGENCY after-at	-2 2
AGENCY after-attack	1 -1
AGENCY after-by	-2 2
AGENCY after-for	-1 1
AGENCY after-from	2 -2
AGENCY after-in	6 -6
AGENCY after-of	1 -1
AGENCY after-on	4 -4
AGENCY after-to	-1 1
AGENCY after-with	-5 5
AGENCY attacks	-2 2
AGENCY begins-sentence	-6 6
AGENCY det=	-2 2
AGENCY det=a	6 -6
AGENCY det=an	2 -2
AGENCY det=another	1 -1
AGENCY det=any	1 -1
AGENCY det=her	-5 5
AGENCY det=his	-3 3
AGENCY det=its	4 -4
AGENCY det=no	1 -1
AGENCY det=one	-1 1
AGENCY det=our	1 -1
AGENCY det=the	-4 4
AGENCY early	7 -7
AGENCY governed=accord to	-2 2
AGENCY governed=handle by	-4 4
AGENCY governed=use by	4 -4
AGENCY in=HEADING	2 -2
AGENCY in=LIST_ITEM	-2 2
AGENCY in=TITLE	4 -4
AGENCY mentions=1	4 -4
AGENCY mentions=4+	-1 1
AGENCY named=NONE	9 -9
AGENCY named=PLACE	3 -3
AGENCY narrowed=false	6 -6
AGENCY narrowed=true	-3 3
AGENCY of=AGENCY	1 -1
AGENCY of=NONE	-3 3
AGENCY of=PLACE	3 -3
AGENCY others=0	-1 1
AGENCY others=1	4 -4
AGENCY others=2+	2 -2
AGENCY owned-by=AGENCY	5 -5
AGENCY plural	-3 3
AGENCY quoted	6 -6
AGENCY same=0	2 -2
AGENCY same=1	3 -3
AGENCY same=2+	1 -1
AGENCY sentence-of-attack	-2 2
AGENCY sentence-of-exposure	4 -4
AGENCY speaks	-4 4
AGENCY verb-before=accuse	1 -1
AGENCY verb-before=leave	3 -3
AGENCY verb-before=say	1 -1
AGENCY verb-before=tell	-6 6
AGENCY verb=accept	1 -1
AGENCY verb=ask	1 -1
AGENCY verb=call	1 -1
AGENCY verb=conclude	-5 5
AGENCY verb=confirm	-1 1
AGENCY verb=deny	6 -6
AGENCY verb=engage	2 -2
AGENCY verb=find	1 -1
AGENCY verb=hire	3 -3
AGENCY verb=know	2 -2
AGENCY verb=make	3 -3
AGENCY verb=name	2 -2
AGENCY verb=receive	-1 1
AGENCY verb=reject	2 -2
AGENCY verb=report	2 -2
AGENCY verb=see	-7 7
AGENCY verb=take	-4 4
AGENCY verb=use	1 -1
ATTACKER after-against	-5 5
ATTACKER after-for	5 -5
ATTACKER after-of	-4 4
ATTACKER after-on	2 -2
ATTACKER after-to	2 -2
ATTACKER after-with	5 -5
ATTACKER attacks	-2 2
ATTACKER begins-sentence	-1 1
ATTACKER det=	4 -4
ATTACKER det=a	-1 1
ATTACKER det=an	1 -1
ATTACKER det=that	-1 1
ATTACKER det=the	3 -3
ATTACKER det=two	-6 6
ATTACKER in=LIST_ITEM	-1 1
ATTACKER in=TITLE	-3 3
ATTACKER mentions=1	2 -2
ATTACKER mentions=2+	-3 3
ATTACKER named=AGENCY	1 -1
ATTACKER named=NONE	4 -4
ATTACKER narrowed=false	3 -3
ATTACKER narrowed=true	-3 3
ATTACKER of=NONE	-3 3
ATTACKER others=0	-5 5
ATTACKER others=1	5 -5
ATTACKER same=0	-1 1
ATTACKER same=1	-3 3
ATTACKER same=2+	4 -4
ATTACKER sentence-of-attack	-3 3
ATTACKER sentence-of-exposure	-2 2
ATTACKER speaks	2 -2
ATTACKER verb-before=say	2 -2
ATTACKER verb=call	1 -1
ATTACKER verb=come	-1 1
ATTACKER verb=get	1 -1
ATTACKER verb=know	1 -1
SYSTEM after-as	-2 2
SYSTEM after-at	-3 3
SYSTEM after-attack	-2 2
SYSTEM after-by	5 -5
SYSTEM after-from	-4 4
SYSTEM after-in	-1 1
SYSTEM after-of	3 -3
SYSTEM after-on	-3 3
SYSTEM after-to	-3 3
SYSTEM after-with	3 -3
SYSTEM attacks	-6 6
SYSTEM begins-sentence	-3 3
SYSTEM det=	-1 1
SYSTEM det=a	5 -5
SYSTEM det=an	3 -3
SYSTEM det=another	-7 7
SYSTEM det=any	-3 3
SYSTEM det=her	2 -2
SYSTEM det=his	1 -1
SYSTEM det=its	-8 8
SYSTEM det=my	1 -1
SYSTEM det=no	-3 3
SYSTEM det=our	2 -2
SYSTEM det=that	-3 3
SYSTEM det=the	-4 4
SYSTEM det=their	3 -3
SYSTEM det=this	5 -5
SYSTEM det=your	3 -3
SYSTEM early	-1 1
SYSTEM governed=come from	-5 5
SYSTEM governed=connect to	-1 1
SYSTEM governed=copy from	4 -4
SYSTEM governed=keep in	-4 4
SYSTEM governed=leave on	-2 2
SYSTEM governed=look at	-3 3
SYSTEM governed=post on	8 -8
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	2 -2
SYSTEM governed=store on	3 -3
SYSTEM governed=write on	3 -3
SYSTEM in=HEADING	8 -8
SYSTEM in=LIST_ITEM	-2 2
SYSTEM in=TITLE	2 -2
SYSTEM mentions=2+	-2 2
SYSTEM mentions=4+	2 -2
SYSTEM named=AGENCY	-4 4
SYSTEM named=NONE	8 -8
SYSTEM named=SYSTEM	8 -8
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-4 4
SYSTEM of=AGENCY	-2 2
SYSTEM of=NONE	-1 1
SYSTEM of=PLACE	4 -4
SYSTEM others=0	-3 3
SYSTEM others=1	2 -2
SYSTEM others=2+	3 -3
SYSTEM owned-by=AGENCY	-8 8
SYSTEM owned-by=NONE	-1 1
SYSTEM plural	-1 1
SYSTEM quoted	1 -1
SYSTEM same=0	-1 1
SYSTEM same=1	-3 3
SYSTEM same=2+	2 -2
SYSTEM sentence-of-attack	-2 2
SYSTEM sentence-of-exposure	-1 1
SYSTEM speaks	8 -8
SYSTEM verb-before=copy	-5 5
SYSTEM verb-before=encrypt	-1 1
SYSTEM verb-before=file	-8 8
SYSTEM verb-before=give	4 -4
SYSTEM verb-before=hack	1 -1
SYSTEM verb-before=hold	2 -2
SYSTEM verb-before=leave	2 -2
SYSTEM verb-before=lose	3 -3
SYSTEM verb-before=reach	2 -2
SYSTEM verb-before=report	-3 3
SYSTEM verb-before=run	5 -5
SYSTEM verb-before=say	-5 5
SYSTEM verb-before=tell	4 -4
SYSTEM verb=access	-3 3
SYSTEM verb=affect	-1 1
SYSTEM verb=answer	-1 1
SYSTEM verb=belong	1 -1
SYSTEM verb=breach	1 -1
SYSTEM verb=call	5 -5
SYSTEM verb=come	1 -1
SYSTEM verb=connect	1 -1
SYSTEM verb=copy	1 -1
SYSTEM verb=encrypt	-2 2
SYSTEM verb=enter	-3 3
SYSTEM verb=find	2 -2
SYSTEM verb=go	-2 2
SYSTEM verb=hold	2 -2
SYSTEM verb=leave	2 -2
SYSTEM verb=make	-1 1
SYSTEM verb=name	1 -1
SYSTEM verb=open	2 -2
SYSTEM verb=run	-7 7
SYSTEM verb=say	3 -3
SYSTEM verb=show	-3 3
SYSTEM verb=sit	-4 4
SYSTEM verb=switch	3 -3
SYSTEM verb=take	-2 2
SYSTEM verb=use	-1 1
head=actor	1 -1
head=actor & begins-sentence	-1 1
head=actor & det=	1 -1
head=actor & det=a	2 -2
head=actor & mentions=1	-2 2
head=actor & narrowed=true	1 -1
head=actor & others=1	2 -2
head=actor & others=2+	4 -4
head=actor & plural	1 -1
head=actor & same=0	1 -1
head=actor & same=1	-1 1
head=actor & same=2+	2 -2
head=actor & sentence-of-attack	-3 3
head=actor narrowed=true	1 -1
head=agency & after-by	2 -2
head=agency & mentions=1	2 -2
head=agency & mentions=2+	-2 2
head=agency & narrowed=false	3 -3
head=agency & same=2+	-2 2
head=agency narrowed=false	3 -3
head=api	-1 1
head=api & mentions=1	-1 1
head=api & narrowed=true	-1 1
head=api & same=2+	-1 1
head=api narrowed=true	-1 1
head=app & after-in	-2 2
head=app & begins-sentence	-2 2
head=app & det=	6 -6
head=app & det=the	-1 1
head=app & early	-3 3
head=app & in=TITLE	2 -2
head=app & mentions=1	-7 7
head=app & mentions=2+	7 -7
head=app & narrowed=false	1 -1
head=app & narrowed=true	-1 1
head=app & others=0	2 -2
head=app & others=1	1 -1
head=app & same=2+	1 -1
head=app & sentence-of-attack	3 -3
head=app narrowed=false	1 -1
head=app narrowed=true	-1 1
head=appliance	3 -3
head=appliance & same=2+	3 -3
head=application	1 -1
head=application & after-of	1 -1
head=application & det=	2 -2
head=application & det=the	-4 4
head=application & early	-2 2
head=application & narrowed=true	1 -1
head=application & others=0	3 -3
head=application & others=1	-2 2
head=application & same=2+	1 -1
head=application narrowed=true	1 -1
head=archive	2 -2
head=archive & det=an	-1 1
head=archive & det=the	1 -1
head=archive & mentions=1	4 -4
head=archive & narrowed=false	2 -2
head=archive & others=1	-4 4
head=archive & same=2+	2 -2
head=archive & sentence-of-attack	-2 2
head=archive narrowed=false	2 -2
head=assembly	-1 1
head=assembly & det=the	-1 1
head=assembly & same=2+	-1 1
head=attacker	3 -3
head=attacker & det=the	1 -1
head=attacker & mentions=1	3 -3
head=attacker & narrowed=false	1 -1
head=attacker & others=0	1 -1
head=attacker & plural	1 -1
head=attacker & same=1	2 -2
head=attacker narrowed=false	1 -1
head=authority	-1 1
head=authority & det=the	-3 3
head=authority & mentions=1	1 -1
head=authority & narrowed=false	2 -2
head=authority & narrowed=true	-4 4
head=authority & same=2+	-1 1
head=authority narrowed=false	2 -2
head=authority narrowed=true	-4 4
head=back-up	-2 2
head=back-up & det=the	-2 2
head=back-up & mentions=1	-2 2
head=back-up & narrowed=false	-2 2
head=back-up & plural	-2 2
head=back-up & same=2+	-2 2
head=back-up narrowed=false	-2 2
head=backup	1 -1
head=backup & same=2+	1 -1
head=bank	2 -2
head=bank & det=the	2 -2
head=bank & mentions=1	2 -2
head=bank & narrowed=true	2 -2
head=bank & others=2+	2 -2
head=bank & same=2+	2 -2
head=bank narrowed=true	2 -2
head=blog	1 -1
head=blog & after-on	1 -1
head=blog & mentions=1	1 -1
head=blog & same=2+	1 -1
head=board & begins-sentence	2 -2
head=board & mentions=1	-1 1
head=board & mentions=2+	1 -1
head=board & narrowed=false	3 -3
head=board & sentence-of-attack	1 -1
head=board & speaks	1 -1
head=board narrowed=false	3 -3
head=bot	1 -1
head=bot & det=a	-1 1
head=bot & det=the	1 -1
head=bot & early	-2 2
head=bot & mentions=4+	-2 2
head=bot & narrowed=false	-1 1
head=bot & others=1	3 -3
head=bot & others=2+	-1 1
head=bot & quoted	-2 2
head=bot & same=2+	1 -1
head=bot & sentence-of-attack	3 -3
head=bot narrowed=false	-1 1
head=broker	3 -3
head=broker & mentions=1	3 -3
head=broker & narrowed=true	2 -2
head=broker & others=2+	2 -2
head=broker & same=2+	1 -1
head=broker narrowed=true	2 -2
head=bucket & after-from	-2 2
head=bucket & after-in	2 -2
head=bucket & det=	-1 1
head=bucket & det=a	-2 2
head=bucket & det=an	1 -1
head=bucket & det=the	2 -2
head=bucket & early	-1 1
head=bucket & in=TITLE	-1 1
head=bucket & mentions=1	1 -1
head=bucket & mentions=2+	-2 2
head=bucket & narrowed=true	-1 1
head=bucket & others=0	1 -1
head=bucket & others=1	-2 2
head=bucket & others=2+	1 -1
head=bucket & quoted	-1 1
head=bucket & sentence-of-attack	-5 5
head=bucket narrowed=true	-1 1
head=cell & others=2+	-3 3
head=chain	1 -1
head=chain & det=a	1 -1
head=chain & mentions=1	1 -1
head=chain & narrowed=true	1 -1
head=chain & others=2+	1 -1
head=chain & same=2+	1 -1
head=chain & sentence-of-attack	1 -1
head=chain narrowed=true	1 -1
head=channel	2 -2
head=channel & begins-sentence	3 -3
head=channel & det=a	2 -2
head=channel & det=the	3 -3
head=channel & mentions=1	1 -1
head=channel & narrowed=false	3 -3
head=channel & narrowed=true	-1 1
head=channel & others=0	1 -1
head=channel & others=2+	2 -2
head=channel & same=2+	2 -2
head=channel & sentence-of-attack	-1 1
head=channel narrowed=false	3 -3
head=channel narrowed=true	-1 1
head=clinic	2 -2
head=clinic & mentions=1	1 -1
head=clinic & others=2+	2 -2
head=clinic & plural	1 -1
head=clinic & same=2+	2 -2
head=cluster	-1 1
head=cluster & begins-sentence	-1 1
head=cluster & det=the	-1 1
head=cluster & early	-1 1
head=cluster & mentions=1	3 -3
head=cluster & narrowed=false	3 -3
head=cluster & same=2+	-1 1
head=cluster narrowed=false	3 -3
head=commissioner	-1 1
head=commissioner & begins-sentence	-1 1
head=commissioner & det=	-1 1
head=commissioner & det=the	-1 1
head=commissioner & narrowed=true	-1 1
head=commissioner & others=2+	-4 4
head=commissioner & same=2+	-1 1
head=commissioner & speaks	-2 2
head=commissioner narrowed=true	-1 1
head=committee	-1 1
head=committee & det=the	-1 1
head=committee & mentions=2+	-1 1
head=committee & same=2+	-1 1
head=company	1 -1
head=company & after-of	-1 1
head=company & after-to	2 -2
head=company & det=	-3 3
head=company & det=a	-1 1
head=company & det=the	1 -1
head=company & early	-1 1
head=company & mentions=1	2 -2
head=company & mentions=2+	-2 2
head=company & narrowed=false	3 -3
head=company & narrowed=true	-2 2
head=company & quoted	-2 2
head=company & sentence-of-attack	-1 1
head=company & speaks	1 -1
head=company narrowed=false	3 -3
head=company narrowed=true	-2 2
head=computer & after-of	-2 2
head=computer & det=	2 -2
head=computer & early	-2 2
head=computer & mentions=1	1 -1
head=computer & narrowed=false	3 -3
head=computer & narrowed=true	-3 3
head=computer & others=0	5 -5
head=computer & others=1	-5 5
head=computer narrowed=false	3 -3
head=computer narrowed=true	-3 3
head=contractor	2 -2
head=contractor & mentions=1	2 -2
head=contractor & narrowed=false	1 -1
head=contractor & narrowed=true	1 -1
head=contractor & others=2+	2 -2
head=contractor & same=2+	2 -2
head=contractor narrowed=false	1 -1
head=contractor narrowed=true	1 -1
head=controller & others=2+	-3 3
head=copy	2 -2
head=copy & after-from	2 -2
head=copy & det=a	3 -3
head=copy & mentions=1	2 -2
head=copy & narrowed=false	2 -2
head=copy & others=0	-1 1
head=copy & others=1	2 -2
head=copy & others=2+	1 -1
head=copy & quoted	1 -1
head=copy & same=2+	2 -2
head=copy & sentence-of-attack	2 -2
head=copy narrowed=false	2 -2
head=council	-2 2
head=council & det=	2 -2
head=council & det=the	-4 4
head=council & mentions=1	-2 2
head=council & narrowed=false	2 -2
head=council & same=2+	-2 2
head=council narrowed=false	2 -2
head=county	-1 1
head=county & det=the	-1 1
head=county & mentions=1	-1 1
head=county & narrowed=false	-1 1
head=county & others=2+	-1 1
head=county & same=2+	-1 1
head=county narrowed=false	-1 1
head=court	-2 2
head=court & det=the	-2 2
head=court & mentions=1	1 -1
head=court & narrowed=false	3 -3
head=court & others=2+	-2 2
head=court & same=2+	-2 2
head=court narrowed=false	3 -3
head=crew	3 -3
head=crew & det=	1 -1
head=crew & det=a	2 -2
head=crew & mentions=1	3 -3
head=crew & narrowed=false	3 -3
head=crew & narrowed=true	1 -1
head=crew & others=1	1 -1
head=crew & same=0	1 -1
head=crew & same=1	2 -2
head=crew & sentence-of-attack	2 -2
head=crew narrowed=false	3 -3
head=crew narrowed=true	1 -1
head=criminal	-1 1
head=criminal & after-by	-1 1
head=criminal & mentions=1	-1 1
head=criminal & narrowed=false	-1 1
head=criminal & others=0	-1 1
head=criminal & plural	-2 2
head=criminal & same=2+	3 -3
head=criminal narrowed=false	-1 1
head=culprit	2 -2
head=culprit & mentions=1	2 -2
head=custom	-1 1
head=custom & plural	-1 1
head=custom & same=2+	-1 1
head=database & after-of	-3 3
head=database & begins-sentence	-2 2
head=database & det=a	4 -4
head=database & det=its	-3 3
head=database & det=our	3 -3
head=database & det=the	1 -1
head=database & early	8 -8
head=database & quoted	-1 1
head=database & sentence-of-attack	-2 2
head=department	-3 3
head=department & after-in	4 -4
head=department & begins-sentence	-3 3
head=department & det=the	1 -1
head=department & mentions=1	-1 1
head=department & narrowed=false	-3 3
head=department & others=1	-1 1
head=department & others=2+	-1 1
head=department & quoted	2 -2
head=department & same=2+	-3 3
head=department & sentence-of-attack	-2 2
head=department narrowed=false	-3 3
head=disk	3 -3
head=disk & same=2+	3 -3
head=district	-1 1
head=district & det=	1 -1
head=district & mentions=1	1 -1
head=district & narrowed=false	-1 1
head=district & others=2+	-1 1
head=district & same=2+	-1 1
head=district narrowed=false	-1 1
head=drive	2 -2
head=drive & same=2+	2 -2
head=e-mail	1 -1
head=e-mail & after-by	2 -2
head=e-mail & det=	-2 2
head=e-mail & det=an	3 -3
head=e-mail & det=the	-1 1
head=e-mail & mentions=1	4 -4
head=e-mail & mentions=2+	-2 2
head=e-mail & narrowed=false	2 -2
head=e-mail & others=0	1 -1
head=e-mail & quoted	2 -2
head=e-mail & same=2+	1 -1
head=e-mail narrowed=false	2 -2
head=engineer	-3 3
head=engineer & mentions=1	-3 3
head=environment	2 -2
head=environment & mentions=1	3 -3
head=environment & same=2+	2 -2
head=firm & det=	1 -1
head=firm & det=a	1 -1
head=firm & det=the	2 -2
head=firm & early	1 -1
head=firm & in=TITLE	1 -1
head=firm & mentions=1	-1 1
head=firm & mentions=2+	1 -1
head=firm & named=PLACE	1 -1
head=firm & narrowed=false	1 -1
head=firm & narrowed=true	-1 1
head=firm & of=NONE	2 -2
head=firm & same=2+	1 -1
head=firm & sentence-of-attack	-9 9
head=firm narrowed=false	1 -1
head=firm narrowed=true	-1 1
head=folder & after-in	-2 2
head=folder & det=a	-2 2
head=folder & det=the	2 -2
head=folder & mentions=1	1 -1
head=folder & narrowed=false	-2 2
head=folder & narrowed=true	2 -2
head=folder & others=0	6 -6
head=folder & same=2+	-5 5
head=folder narrowed=false	-2 2
head=folder narrowed=true	2 -2
head=forum	1 -1
head=forum & after-attack	1 -1
head=forum & after-on	-5 5
head=forum & det=	1 -1
head=forum & det=a	-2 2
head=forum & det=the	1 -1
head=forum & early	-3 3
head=forum & mentions=1	-4 4
head=forum & narrowed=false	-2 2
head=forum & narrowed=true	3 -3
head=forum & others=0	6 -6
head=forum & others=1	-4 4
head=forum & same=2+	1 -1
head=forum & sentence-of-attack	-3 3
head=forum narrowed=false	-2 2
head=forum narrowed=true	3 -3
head=foundation	1 -1
head=foundation & det=	1 -1
head=foundation & mentions=1	1 -1
head=foundation & narrowed=false	1 -1
head=foundation & others=2+	1 -1
head=foundation & same=2+	1 -1
head=foundation narrowed=false	1 -1
head=fund	2 -2
head=fund & det=the	1 -1
head=fund & mentions=1	1 -1
head=fund & narrowed=true	1 -1
head=fund & others=2+	2 -2
head=fund & same=2+	2 -2
head=fund narrowed=true	1 -1
head=gang	3 -3
head=gang & begins-sentence	1 -1
head=gang & det=	1 -1
head=gang & det=a	-1 1
head=gang & det=the	2 -2
head=gang & early	1 -1
head=gang & in=TITLE	1 -1
head=gang & mentions=2+	3 -3
head=gang & narrowed=false	2 -2
head=gang & narrowed=true	1 -1
head=gang & others=0	-1 1
head=gang & others=1	2 -2
head=gang & others=2+	2 -2
head=gang & same=0	3 -3
head=gang & same=1	1 -1
head=gang & same=2+	-2 2
head=gang & sentence-of-attack	1 -1
head=gang & speaks	1 -1
head=gang narrowed=false	2 -2
head=gang narrowed=true	1 -1
head=gardaí	-4 4
head=gardaí & mentions=1	-4 4
head=gardaí & narrowed=false	-4 4
head=gardaí & others=2+	-4 4
head=gardaí & same=2+	-4 4
head=gardaí narrowed=false	-4 4
head=gateway & det=the	-2 2
head=gateway & mentions=1	3 -3
head=gateway & narrowed=true	1 -1
head=gateway & others=1	3 -3
head=gateway & others=2+	-1 1
head=gateway & plural	-1 1
head=gateway narrowed=true	1 -1
head=government & early	1 -1
head=government & narrowed=false	3 -3
head=government & narrowed=true	-3 3
head=government & others=1	-2 2
head=government & others=2+	2 -2
head=government & sentence-of-attack	1 -1
head=government narrowed=false	3 -3
head=government narrowed=true	-3 3
head=group	3 -3
head=group & begins-sentence	2 -2
head=group & det=a	1 -1
head=group & det=the	3 -3
head=group & mentions=1	2 -2
head=group & mentions=2+	1 -1
head=group & narrowed=false	1 -1
head=group & narrowed=true	2 -2
head=group & others=1	1 -1
head=group & others=2+	3 -3
head=group & same=1	1 -1
head=group & same=2+	2 -2
head=group & sentence-of-attack	1 -1
head=group & speaks	2 -2
head=group narrowed=false	1 -1
head=group narrowed=true	2 -2
head=hacker	-1 1
head=hacker & after-by	-1 1
head=hacker & det=	-2 2
head=hacker & det=a	2 -2
head=hacker & det=that	-2 2
head=hacker & det=the	3 -3
head=hacker & early	2 -2
head=hacker & in=TITLE	-2 2
head=hacker & mentions=1	-4 4
head=hacker & mentions=2+	3 -3
head=hacker & narrowed=false	3 -3
head=hacker & others=1	-3 3
head=hacker & others=2+	3 -3
head=hacker & plural	-1 1
head=hacker & quoted	-5 5
head=hacker & same=0	-3 3
head=hacker & same=1	-2 2
head=hacker & same=2+	4 -4
head=hacker & sentence-of-attack	5 -5
head=hacker narrowed=false	3 -3
head=hospital	3 -3
head=hospital & after-of	1 -1
head=hospital & begins-sentence	2 -2
head=hospital & det=	2 -2
head=hospital & det=the	2 -2
head=hospital & early	1 -1
head=hospital & mentions=2+	1 -1
head=hospital & mentions=4+	1 -1
head=hospital & narrowed=false	1 -1
head=hospital & others=2+	3 -3
head=hospital & plural	2 -2
head=hospital & same=2+	2 -2
head=hospital & sentence-of-attack	1 -1
head=hospital & speaks	2 -2
head=hospital narrowed=false	1 -1
head=insurer & det=a	1 -1
head=insurer & det=the	-1 1
head=insurer & mentions=1	1 -1
head=insurer & mentions=2+	-1 1
head=insurer & narrowed=false	2 -2
head=insurer & narrowed=true	-2 2
head=insurer & same=2+	-1 1
head=insurer narrowed=false	2 -2
head=insurer narrowed=true	-2 2
head=intruder	2 -2
head=intruder & det=the	-1 1
head=intruder & mentions=1	2 -2
head=intruder & others=0	-2 2
head=intruder & others=1	1 -1
head=intruder & others=2+	3 -3
head=intruder & plural	-1 1
head=intruder & same=1	-1 1
head=intruder & same=2+	2 -2
head=intruder & sentence-of-attack	1 -1
head=investigator	1 -1
head=investigator & begins-sentence	4 -4
head=investigator & mentions=1	1 -1
head=investigator & narrowed=false	-2 2
head=investigator & plural	1 -1
head=investigator & same=2+	1 -1
head=investigator & sentence-of-attack	4 -4
head=investigator & speaks	4 -4
head=investigator narrowed=false	-2 2
head=laptop	2 -2
head=laptop & det=the	-3 3
head=laptop & mentions=1	4 -4
head=laptop & mentions=2+	-2 2
head=laptop & narrowed=false	-2 2
head=laptop & same=2+	2 -2
head=laptop narrowed=false	-2 2
head=ledger	1 -1
head=ledger & det=the	1 -1
head=ledger & mentions=1	1 -1
head=ledger & others=0	1 -1
head=ledger & same=2+	1 -1
head=link	1 -1
head=link & det=a	-2 2
head=link & narrowed=false	4 -4
head=link & narrowed=true	-3 3
head=link & others=0	4 -4
head=link & quoted	-1 1
head=link & same=2+	1 -1
head=link narrowed=false	4 -4
head=link narrowed=true	-3 3
head=log	4 -4
head=log & after-in	1 -1
head=log & det=the	3 -3
head=log & mentions=1	2 -2
head=log & mentions=2+	1 -1
head=log & narrowed=false	2 -2
head=log & narrowed=true	2 -2
head=log & others=0	2 -2
head=log & others=1	1 -1
head=log & plural	3 -3
head=log & quoted	1 -1
head=log & same=2+	4 -4
head=log narrowed=false	2 -2
head=log narrowed=true	2 -2
head=login	2 -2
head=login & det=the	2 -2
head=login & mentions=1	2 -2
head=login & narrowed=false	1 -1
head=login & others=1	2 -2
head=login & same=2+	2 -2
head=login narrowed=false	1 -1
head=machine	2 -2
head=machine & det=	-3 3
head=machine & det=the	1 -1
head=machine & mentions=1	4 -4
head=machine & mentions=2+	-2 2
head=machine & narrowed=false	2 -2
head=machine & narrowed=true	-1 1
head=machine & others=0	4 -4
head=machine & others=1	-3 3
head=machine & plural	-5 5
head=machine & quoted	3 -3
head=machine & same=2+	2 -2
head=machine narrowed=false	2 -2
head=machine narrowed=true	-1 1
head=mailbox	-3 3
head=mailbox & det=the	-3 3
head=mailbox & narrowed=false	-3 3
head=mailbox narrowed=false	-3 3
head=man	1 -1
head=man & det=a	1 -1
head=man & mentions=1	1 -1
head=man & others=1	-3 3
head=marketplace	-1 1
head=marketplace & mentions=1	-1 1
head=men	-2 2
head=men & det=two	-2 2
head=men & mentions=1	-2 2
head=men & narrowed=false	-2 2
head=men & sentence-of-attack	2 -2
head=men narrowed=false	-2 2
head=ministry	-2 2
head=ministry & begins-sentence	-2 2
head=ministry & det=the	-6 6
head=ministry & mentions=1	-2 2
head=ministry & narrowed=false	-4 4
head=ministry & narrowed=true	2 -2
head=ministry & others=2+	-2 2
head=ministry & same=2+	-2 2
head=ministry & speaks	2 -2
head=ministry narrowed=false	-4 4
head=ministry narrowed=true	2 -2
head=network	3 -3
head=network & after-of	-2 2
head=network & after-to	-3 3
head=network & det=	-4 4
head=network & det=its	2 -2
head=network & det=the	1 -1
head=network & early	-5 5
head=network & in=TITLE	-3 3
head=network & mentions=1	-1 1
head=network & mentions=2+	4 -4
head=network & narrowed=true	3 -3
head=network & others=0	3 -3
head=network & others=1	4 -4
head=network & others=2+	-4 4
head=network & owned-by=AGENCY	-4 4
head=network & plural	6 -6
head=network & quoted	1 -1
head=network & same=2+	3 -3
head=network & sentence-of-attack	-2 2
head=network narrowed=true	3 -3
head=office	3 -3
head=office & after-in	1 -1
head=office & after-to	1 -1
head=office & begins-sentence	-1 1
head=office & det=her	-2 2
head=office & det=his	1 -1
head=office & early	1 -1
head=office & mentions=1	3 -3
head=office & narrowed=false	3 -3
head=office & others=1	4 -4
head=office & others=2+	-1 1
head=office & owned-by=AGENCY	6 -6
head=office & same=1	1 -1
head=office & same=2+	1 -1
head=office & sentence-of-attack	1 -1
head=office & speaks	-3 3
head=office narrowed=false	3 -3
head=operator	2 -2
head=operator & begins-sentence	-2 2
head=operator & det=	2 -2
head=operator & det=a	1 -1
head=operator & det=the	-1 1
head=operator & early	2 -2
head=operator & in=TITLE	1 -1
head=operator & mentions=2+	2 -2
head=operator & narrowed=false	-1 1
head=operator & narrowed=true	3 -3
head=operator & of=NONE	-3 3
head=operator & others=1	1 -1
head=operator & plural	2 -2
head=operator & same=1	1 -1
head=operator & same=2+	1 -1
head=operator & sentence-of-attack	2 -2
head=operator narrowed=false	-1 1
head=operator narrowed=true	3 -3
head=opposition & det=the	-1 1
head=opposition & mentions=1	-1 1
head=opposition & others=2+	5 -5
head=opposition & speaks	-2 2
head=page	1 -1
head=page & after-on	4 -4
head=page & det=a	-1 1
head=page & det=the	4 -4
head=page & det=this	2 -2
head=page & early	1 -1
head=page & mentions=1	2 -2
head=page & mentions=2+	-1 1
head=page & narrowed=false	1 -1
head=page & others=0	2 -2
head=page & others=1	-2 2
head=page & others=2+	2 -2
head=page & same=2+	3 -3
head=page narrowed=false	1 -1
head=panel	1 -1
head=panel & det=the	-1 1
head=panel & mentions=1	-1 1
head=panel & narrowed=false	4 -4
head=panel & others=0	4 -4
head=panel & same=2+	1 -1
head=panel narrowed=false	4 -4
head=parliament	-2 2
head=parliament & after-in	-2 2
head=parliament & det=	-5 5
head=parliament & mentions=1	-2 2
head=parliament & narrowed=false	-5 5
head=parliament & others=2+	-2 2
head=parliament & same=2+	-2 2
head=parliament narrowed=false	-5 5
head=party	2 -2
head=party & after-by	1 -1
head=party & det=an	2 -2
head=party & early	1 -1
head=party & mentions=1	2 -2
head=party & narrowed=true	2 -2
head=party & others=2+	2 -2
head=party & same=2+	1 -1
head=party & sentence-of-attack	1 -1
head=party narrowed=true	2 -2
head=people & det=	4 -4
head=people & early	-2 2
head=people & others=1	1 -1
head=people & same=2+	1 -1
head=person	-1 1
head=person & after-against	-5 5
head=person & det=	-1 1
head=person & det=the	-2 2
head=person & early	-8 8
head=person & mentions=1	3 -3
head=person & mentions=2+	-4 4
head=person & narrowed=false	1 -1
head=person & narrowed=true	-2 2
head=person & others=0	4 -4
head=person & others=1	-1 1
head=person & others=2+	-4 4
head=person & quoted	1 -1
head=person & same=1	3 -3
head=person & same=2+	-4 4
head=person & sentence-of-attack	2 -2
head=person narrowed=false	1 -1
head=person narrowed=true	-2 2
head=phone	4 -4
head=phone & after-in	1 -1
head=phone & after-on	1 -1
head=phone & det=	1 -1
head=phone & det=his	1 -1
head=phone & det=the	2 -2
head=phone & early	1 -1
head=phone & mentions=1	2 -2
head=phone & mentions=2+	1 -1
head=phone & narrowed=false	3 -3
head=phone & others=0	3 -3
head=phone & others=1	1 -1
head=phone & plural	2 -2
head=phone & same=2+	4 -4
head=phone narrowed=false	3 -3
head=platform	1 -1
head=platform & begins-sentence	-2 2
head=platform & det=the	-4 4
head=platform & mentions=1	1 -1
head=platform & narrowed=true	1 -1
head=platform & others=0	1 -1
head=platform & same=2+	2 -2
head=platform & sentence-of-attack	-2 2
head=platform narrowed=true	1 -1
head=police	-3 3
head=police & after-of	4 -4
head=police & after-to	3 -3
head=police & begins-sentence	12 -12
head=police & det=	-1 1
head=police & det=the	-1 1
head=police & early	-2 2
head=police & mentions=2+	-3 3
head=police & named=NONE	2 -2
head=police & named=PLACE	4 -4
head=police & narrowed=false	-4 4
head=police & narrowed=true	1 -1
head=police & others=1	1 -1
head=police & others=2+	-4 4
head=police & same=0	-2 2
head=police & same=2+	2 -2
head=police & sentence-of-attack	-3 3
head=police & speaks	-4 4
head=police narrowed=false	-4 4
head=police narrowed=true	1 -1
head=portal & after-of	-1 1
head=portal & attacks	-2 2
head=portal & det=	2 -2
head=portal & det=the	2 -2
head=portal & early	5 -5
head=portal & in=LIST_ITEM	-2 2
head=portal & mentions=1	1 -1
head=portal & mentions=2+	-1 1
head=portal & named=AGENCY	-1 1
head=portal & narrowed=false	-1 1
head=portal & narrowed=true	1 -1
head=portal & others=0	-3 3
head=portal & others=1	2 -2
head=portal & others=2+	2 -2
head=portal & sentence-of-attack	3 -3
head=portal narrowed=false	-1 1
head=portal narrowed=true	1 -1
head=prosecution	-1 1
head=prosecution & begins-sentence	-1 1
head=prosecution & det=the	-1 1
head=prosecution & mentions=1	-1 1
head=prosecution & narrowed=false	-1 1
head=prosecution & others=2+	-1 1
head=prosecution & same=2+	-1 1
head=prosecution narrowed=false	-1 1
head=prosecutor	-2 2
head=prosecutor & begins-sentence	-4 4
head=prosecutor & det=the	-1 1
head=prosecutor & narrowed=false	-1 1
head=prosecutor & narrowed=true	-1 1
head=prosecutor & others=2+	1 -1
head=prosecutor & same=2+	-2 2
head=prosecutor narrowed=false	-1 1
head=prosecutor narrowed=true	-1 1
head=provider	2 -2
head=provider & mentions=1	2 -2
head=provider & narrowed=true	1 -1
head=provider & others=2+	2 -2
head=provider narrowed=true	1 -1
head=registry	3 -3
head=registry & narrowed=true	3 -3
head=registry & same=2+	3 -3
head=registry & sentence-of-attack	3 -3
head=registry narrowed=true	3 -3
head=regulator	-3 3
head=regulator & begins-sentence	2 -2
head=regulator & det=the	-3 3
head=regulator & mentions=1	-3 3
head=regulator & others=2+	5 -5
head=regulator & same=2+	-4 4
head=repository	-2 2
head=repository & det=a	-2 2
head=repository & mentions=1	-2 2
head=repository & narrowed=true	-2 2
head=repository & others=1	-2 2
head=repository & same=2+	-2 2
head=repository narrowed=true	-2 2
head=school	1 -1
head=school & det=	1 -1
head=school & mentions=1	1 -1
head=school & narrowed=false	1 -1
head=school & others=2+	1 -1
head=school & same=2+	1 -1
head=school narrowed=false	1 -1
head=seller	1 -1
head=seller & begins-sentence	-3 3
head=seller & det=a	2 -2
head=seller & det=the	-3 3
head=seller & early	5 -5
head=seller & narrowed=false	1 -1
head=seller & others=0	-1 1
head=seller & others=1	3 -3
head=seller & others=2+	-1 1
head=seller & same=0	2 -2
head=seller & same=1	-4 4
head=seller & same=2+	2 -2
head=seller & sentence-of-attack	2 -2
head=seller narrowed=false	1 -1
head=server	-3 3
head=server & after-from	2 -2
head=server & after-on	-1 1
head=server & after-to	3 -3
head=server & attacks	3 -3
head=server & begins-sentence	3 -3
head=server & det=a	-1 1
head=server & det=an	2 -2
head=server & det=its	2 -2
head=server & det=one	-1 1
head=server & det=our	-4 4
head=server & det=the	2 -2
head=server & early	-2 2
head=server & mentions=1	-4 4
head=server & mentions=4+	1 -1
head=server & named=AGENCY	2 -2
head=server & narrowed=true	-3 3
head=server & of=NONE	5 -5
head=server & others=0	-3 3
head=server & others=1	-3 3
head=server & others=2+	2 -2
head=server & plural	3 -3
head=server & quoted	3 -3
head=server & sentence-of-attack	8 -8
head=server & sentence-of-exposure	-2 2
head=server narrowed=true	-3 3
head=service	2 -2
head=service & after-of	1 -1
head=service & det=	-2 2
head=service & det=the	3 -3
head=service & mentions=1	2 -2
head=service & narrowed=false	3 -3
head=service & others=0	2 -2
head=service & others=1	2 -2
head=service & others=2+	-2 2
head=service & same=2+	2 -2
head=service & sentence-of-attack	1 -1
head=service narrowed=false	3 -3
head=shop	-1 1
head=shop & mentions=1	-1 1
head=shop & narrowed=true	-1 1
head=shop & same=2+	-1 1
head=shop narrowed=true	-1 1
head=site	2 -2
head=site & after-on	-1 1
head=site & after-to	5 -5
head=site & det=	1 -1
head=site & det=the	-2 2
head=site & early	2 -2
head=site & mentions=1	1 -1
head=site & mentions=2+	1 -1
head=site & narrowed=false	1 -1
head=site & narrowed=true	1 -1
head=site & others=1	3 -3
head=site & others=2+	-2 2
head=site & plural	5 -5
head=site & same=2+	1 -1
head=site narrowed=false	1 -1
head=site narrowed=true	1 -1
head=software	4 -4
head=software & after-in	1 -1
head=software & det=	-2 2
head=software & det=the	4 -4
head=software & mentions=1	4 -4
head=software & narrowed=false	3 -3
head=software & narrowed=true	1 -1
head=software & others=0	-2 2
head=software & others=1	4 -4
head=software & same=2+	2 -2
head=software narrowed=false	3 -3
head=software narrowed=true	1 -1
head=spreadsheet	-1 1
head=spreadsheet & mentions=1	-1 1
head=spreadsheet & narrowed=false	-1 1
head=spreadsheet & same=2+	-1 1
head=spreadsheet narrowed=false	-1 1
head=state	2 -2
head=state & begins-sentence	1 -1
head=state & det=	1 -1
head=state & det=the	1 -1
head=state & mentions=1	1 -1
head=state & mentions=2+	1 -1
head=state & narrowed=false	1 -1
head=state & others=2+	2 -2
head=state & same=2+	2 -2
head=state narrowed=false	1 -1
head=storage	2 -2
head=storage & det=	2 -2
head=storage & mentions=1	2 -2
head=storage & same=2+	2 -2
head=store	-1 1
head=store & mentions=1	-1 1
head=store & narrowed=true	1 -1
head=store & same=2+	-1 1
head=store narrowed=true	1 -1
head=substation & narrowed=false	-5 5
head=substation narrowed=false	-5 5
head=supplier	1 -1
head=supplier & others=2+	1 -1
head=supplier & same=2+	1 -1
head=suspect & det=a	3 -3
head=suspect & mentions=1	4 -4
head=suspect & others=0	-1 1
head=suspect & others=2+	1 -1
head=suspect & same=1	2 -2
head=suspect & same=2+	-2 2
head=system & after-from	1 -1
head=system & after-in	1 -1
head=system & begins-sentence	2 -2
head=system & det=a	3 -3
head=system & det=its	4 -4
head=system & det=our	-1 1
head=system & det=the	3 -3
head=system & early	7 -7
head=system & in=LIST_ITEM	-2 2
head=system & in=TITLE	3 -3
head=system & mentions=1	1 -1
head=system & mentions=2+	-1 1
head=system & narrowed=false	1 -1
head=system & narrowed=true	-1 1
head=system & others=0	-1 1
head=system & others=1	-1 1
head=system & others=2+	3 -3
head=system & plural	-1 1
head=system & quoted	6 -6
head=system & same=2+	1 -1
head=system & sentence-of-attack	-6 6
head=system narrowed=false	1 -1
head=system narrowed=true	-1 1
head=team	1 -1
head=team & begins-sentence	-3 3
head=team & det=a	-3 3
head=team & det=the	3 -3
head=team & mentions=1	-2 2
head=team & narrowed=false	1 -1
head=team & others=2+	1 -1
head=team & same=2+	1 -1
head=team narrowed=false	1 -1
head=teenager	2 -2
head=teenager & det=a	2 -2
head=teenager & narrowed=false	2 -2
head=teenager narrowed=false	2 -2
head=terminal	1 -1
head=terminal & det=the	1 -1
head=terminal & mentions=1	1 -1
head=terminal & narrowed=true	-2 2
head=terminal & others=1	2 -2
head=terminal & plural	1 -1
head=terminal & same=2+	1 -1
head=terminal narrowed=true	-2 2
head=tool	1 -1
head=tool & narrowed=true	1 -1
head=tool & same=2+	1 -1
head=tool narrowed=true	1 -1
head=union & after-of	-2 2
head=union & begins-sentence	-2 2
head=union & det=	4 -4
head=union & det=a	2 -2
head=union & det=the	-2 2
head=union & early	3 -3
head=union & in=HEADING	3 -3
head=union & mentions=1	1 -1
head=union & mentions=2+	-1 1
head=union & narrowed=false	-1 1
head=union & narrowed=true	1 -1
head=union & others=2+	-6 6
head=union & speaks	3 -3
head=union narrowed=false	-1 1
head=union narrowed=true	1 -1
head=unit	-1 1
head=unit & mentions=1	3 -3
head=unit & narrowed=true	-1 1
head=unit & others=2+	-1 1
head=unit & same=2+	-1 1
head=unit narrowed=true	-1 1
head=university & begins-sentence	4 -4
head=university & narrowed=true	-2 2
head=university & sentence-of-attack	-2 2
head=university narrowed=true	-2 2
head=utility	2 -2
head=utility & others=2+	2 -2
head=utility & same=2+	2 -2
head=vendor	1 -1
head=vendor & det=the	1 -1
head=vendor & mentions=1	1 -1
head=vendor & narrowed=true	1 -1
head=vendor & others=1	1 -1
head=vendor & same=2+	1 -1
head=vendor narrowed=true	1 -1
head=wallet & early	-2 2
head=wallet & mentions=1	2 -2
head=wallet & narrowed=false	-2 2
head=wallet narrowed=false	-2 2
head=website	1 -1
head=website & after-on	3 -3
head=website & det=its	2 -2
head=website & det=the	-1 1
head=website & mentions=1	3 -3
head=website & narrowed=false	3 -3
head=website & narrowed=true	-2 2
head=website & others=2+	1 -1
head=website & same=2+	1 -1
head=website & sentence-of-attack	-1 1
head=website narrowed=false	3 -3
head=website narrowed=true	-2 2
modifier=access	3 -3
modifier=agents	-2 2
modifier=backup	-1 1
modifier=banking	-7 7
modifier=billing	-1 1
modifier=booking	-6 6
modifier=chat	3 -3
modifier=city	3 -3
modifier=civil	2 -2
modifier=cloud	2 -2
modifier=company	5 -5
modifier=core	-4 4
modifier=credit	1 -1
modifier=criminal	-3 3
modifier=customer	-2 2
modifier=cyber	2 -2
modifier=cybercrime	-2 2
modifier=dark	5 -5
modifier=data	4 -4
modifier=district	-2 2
modifier=engineering	-3 3
modifier=extortion	3 -3
modifier=federal	1 -1
modifier=file	-4 4
modifier=firm	6 -6
modifier=foreign	-2 2
modifier=forensic	5 -5
modifier=former	-3 3
modifier=freight	6 -6
modifier=government	7 -7
modifier=head	1 -1
modifier=health	2 -2
modifier=hospital	-1 1
modifier=information	3 -3
modifier=leak	-2 2
modifier=loan	2 -2
modifier=local	1 -1
modifier=mail	-6 6
modifier=management	-3 3
modifier=messaging	-6 6
modifier=mobile	6 -6
modifier=nightly	-2 2
modifier=office	-1 1
modifier=online	-5 5
modifier=open	4 -4
modifier=payment	-5 5
modifier=payroll	-5 5
modifier=planning	-4 4
modifier=policy	-3 3
modifier=press	2 -2
modifier=private	-2 2
modifier=production	5 -5
modifier=prosecutor	4 -4
modifier=protection	-4 4
modifier=public	4 -4
modifier=ransomware	-2 2
modifier=regional	3 -3
modifier=reporting	-5 5
modifier=response	-3 3
modifier=sabelline	-3 3
modifier=school	-2 2
modifier=separate	5 -5
modifier=state	-4 4
modifier=storage	-4 4
modifier=student	-3 3
modifier=support	-4 4
modifier=test	-6 6
modifier=third	3 -3
modifier=unauthorised	1 -1
modifier=unauthorized	-1 1
modifier=verification	-6 6
modifier=web	2 -2
place-body	4 -4
type=AGENCY	3 -3
type=ATTACKER	1 -1`;

export const nominalThresholds = { AGENCY: 0.35, SYSTEM: 0.46, ATTACKER: 0.28 } as const;
