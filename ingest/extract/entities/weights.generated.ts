/**
 * Made by `npm run train -- FOLDER` (bench/train-entities); not for editing by hand.
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated documents; reasons seen fewer than 3 times and near-zeros are left out.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const nameWeights = `*	5 3 -4 -2 -12
according-to	-3 -1 -1 -1 6
acronym-defined	-4 6 3 -3 -2
after-as	-3 -9 7 6 -1
after-at	4 3 -3 -3 -2
after-attack	3 -1 0 -2 0
after-by	0 -2 -3 1 4
after-for	6 2 -2 1 -7
after-from	8 4 -1 -4 -6
after-in	6 -2 5 -7 -3
after-of	1 3 2 -1 -6
after-on	1 -1 9 -6 -2
after-outside	3 -2 0 0 0
after-speech	-2 1 -3 -1 5
after-the	-2 9 2 -4 -10
after-to	-7 2 0 2 3
after-with	5 5 -2 -9 1
agency at	4 -3 0 0 0
agency from	1 -1 0 0 0
agency in	0 13 -6 -5 -2
agency of	1 7 -3 -4 -2
agency-type	4 6 -4 -10 -4
agency-word	2 4 -5 -1 -4
agency-word & after-by	-3 2 0 1 0
agency-word & after-in	-1 1 0 0 0
agency-word & after-of	2 -2 -1 1 0
agency-word & after-speech	-1 2 0 0 0
agency-word & after-the	0 5 2 -5 -3
agency-word & apposition-det-agency	-1 1 0 0 0
agency-word & apposition-which	-1 0 0 2 0
agency-word & apposition-who	0 1 0 0 0
agency-word & before-auxiliary	3 2 -2 -2 -1
agency-word & begins-sentence	1 2 -1 2 -3
agency-word & company-ending	0 1 0 0 0
agency-word & ends-sentence	-2 4 0 -1 -1
agency-word & in-title	-5 6 0 0 0
agency-word & mentions=1	-1 2 0 1 -1
agency-word & name of	2 -1 0 0 0
agency-word & named-by-agency	0 1 0 0 0
agency-word & near-agency	1 6 -1 -3 -1
agency-word & near-attack	-2 -2 0 -1 6
agency-word & near-attacker	-3 3 0 1 0
agency-word & near-handle	2 -3 -1 3 0
agency-word & near-post	5 3 -1 -3 -3
agency-word & near-system	-1 2 -2 1 0
agency-word & possessive	-1 1 0 0 0
agency-word & post at	-1 1 0 0 0
agency-word & post of	-1 2 0 0 0
agency-word & set-off-by-agency	4 -3 0 0 0
agency-word & set-off-by-post	-3 4 0 -1 -1
agency-word & shortened-to-first	-5 4 -1 4 0
agency-word & shortened-to-last	4 -3 0 0 0
agency-word & speaks	0 1 -1 -1 4
agency-word & speaks-behind	-1 1 0 0 0
agency-word & taken-up-by-it	-2 2 0 0 0
all-capitals	3 -4 -1 3 0
all-capitals & begins-sentence	-1 -1 -1 1 2
all-capitals & ends-sentence	1 -2 0 -1 3
all-capitals & in-title	4 -3 -1 2 -2
all-capitals & mentions=1	1 0 -1 -1 2
all-capitals & words-known=all	0 -2 -1 4 -1
alone-on-line	-4 1 0 -1 4
alone-on-line early	7 -3 0 -1 -3
ampersand	-4 7 -1 -1 -1
and-name	6 -4 -3 2 -3
anybody in	-1 -1 3 0 0
apposition-det-agency	-6 8 -2 4 -4
apposition-det-attacker	1 -3 -2 6 -2
apposition-det-post	-4 -3 -1 1 6
apposition-det-product	-2 -2 6 -2 0
apposition-det-system	-4 3 5 -3 0
apposition-post	1 1 -1 -2 0
apposition-which	-6 6 -2 4 -2
apposition-who	1 -6 -1 2 5
at-sign	-2 0 -2 -4 8
attacker as	-1 1 -1 1 0
attacker-head	-1 -1 0 3 0
attacker-word	-1 1 -3 4 -2
attacks	0 0 -5 6 -1
before-agency	2 5 1 -6 -1
before-anybody	0 -2 2 0 0
before-attacker	-9 5 1 3 0
before-auxiliary	-1 1 4 0 -5
before-crime	-2 -2 -1 5 0
before-post	3 1 -1 0 -3
before-product	-2 -3 5 -1 0
before-system	0 -1 7 -5 -2
before=and	11 1 -5 -4 -3
before=that	-5 2 5 2 -4
begins-sentence	-2 6 -5 2 5
brackets-after	-6 -5 6 -2 7
byline	5 -1 0 -1 -2
called-as	-3 -9 7 6 -1
called-called	2 -1 -1 0 -1
called-himself	-1 0 -1 4 -1
called-itself	0 -3 0 4 0
called-name	-2 -1 -1 4 0
called-named	-1 -1 -2 4 0
capitals	7 -2 1 -5 -4
capitals & after-of	-4 5 -1 0 0
capitals & after-speech	-1 2 0 0 0
capitals & after-the	-3 5 -1 -1 0
capitals & before-auxiliary	5 -9 5 0 -1
capitals & begins-sentence	-1 2 -1 1 -1
capitals & ends-sentence	0 -1 0 2 0
capitals & in-title	3 -4 0 2 0
capitals & mentions=1	3 1 4 -5 -3
capitals & near-agency	-1 -1 3 0 -1
capitals & near-attack	3 0 -1 -1 0
capitals & near-attacker	2 -1 -1 0 0
capitals & near-handle	2 0 -2 0 0
capitals & near-post	2 2 -2 -1 -2
capitals & near-system	0 -3 3 -1 0
capitals & possessive	-1 2 0 0 0
capitals & speaks	-4 5 -1 0 0
capitals & taken-up-by-he	-9 4 6 0 -1
capitals & taken-up-by-it	4 -3 0 0 0
capitals & words-known=all	1 0 -1 0 0
capitals & words-known=none	4 4 2 -5 -4
company-ending	-5 16 -2 -4 -5
compound-agency	6 -3 3 -4 -1
compound-anybody	0 -2 2 0 0
compound-attacker	-1 -7 1 7 0
compound-crime	-2 0 -1 3 0
compound-post	1 2 0 0 -2
compound-product	-2 -3 5 -1 0
compound-system	-4 2 9 -5 -3
contact-service	14 -2 -3 -9 -1
defined-by=AGENCY	-4 4 0 0 0
demonym	9 -6 -3 0 0
demonym-first	-3 7 -1 -2 -1
digit	-2 -9 5 10 -3
domain	8 1 -4 -5 0
double-barrelled	-12 -2 -1 7 7
early	5 4 -1 -4 -7
ends-sentence	7 -3 -3 -5 2
first-name	-1 -5 -2 -3 7
first-name & after-by	3 0 0 0 -2
first-name & after-speech	-1 -1 0 -1 3
first-name & alone-on-line	-1 0 0 0 1
first-name & apposition-post	0 0 0 -1 1
first-name & apposition-who	0 0 0 0 1
first-name & begins-sentence	0 -2 0 -2 5
first-name & byline	3 0 0 0 -2
first-name & ends-sentence	3 0 0 0 -3
first-name & mentions=1	-2 -4 -1 -1 7
first-name & named-by-post	0 0 0 0 4
first-name & near-agency	0 -1 0 -1 2
first-name & near-attacker	-1 0 0 3 -1
first-name & near-handle	0 0 0 -1 1
first-name & near-post	-1 -1 0 -1 5
first-name & post below	-1 0 0 0 1
first-name & set-off-by-post	0 0 0 0 1
first-name & shortened-to-last	1 -1 0 -1 2
first-name & speaks	0 -1 0 0 3
first-name & speaks-behind	0 0 0 -1 1
first-name & taken-up-by-he	0 0 0 0 1
first-name & titled	0 0 0 0 4
first-name & words-known=first	-2 -1 0 0 3
first-name & words-known=last	3 -1 -1 -1 -1
first-name & words-known=none	-3 -3 -1 -1 7
first-name-alone	3 -3 -3 -1 4
handle	-6 -3 2 5 2
handle & after-speech	4 0 -1 -3 -1
handle & before-auxiliary	2 0 -1 -1 0
handle & begins-sentence	-3 -2 -1 3 3
handle & mentions=1	5 -2 -11 4 3
handle & named-by-attacker	-1 0 0 1 0
handle & near-agency	-1 0 0 2 0
handle & near-attack	-1 0 0 1 0
handle & near-attacker	-6 0 -1 8 0
handle & near-handle	1 0 -1 1 -1
handle & near-post	-2 0 -2 5 -1
handle & near-system	8 0 -2 -5 -1
handle & speaks	-3 1 0 0 3
head-of	7 -2 -3 -1 -1
head=BANK	-1 1 0 0 0
head=CERT	3 -3 0 0 0
head=COMPANY	-1 10 -2 -7 -4
head=COURT	-3 4 -1 -1 0
head=GOVERNMENT	3 0 -2 -1 0
head=HOSPITAL	-5 5 0 0 0
head=MEDIA	8 -4 -1 -2 -1
head=MINISTRY	0 1 0 0 0
head=OTHER	-2 5 -4 2 -1
head=POLICE	-4 5 0 0 0
head=REGULATOR	-4 6 0 -1 -1
head=UNIVERSITY	-2 2 0 0 0
in-brackets	2 3 1 -3 -2
in-quotes	-2 -6 4 8 -4
in-title	-2 6 -5 -2 4
inflected	-2 -1 0 4 -1
initials	2 0 -1 -3 2
inner-capital	-8 -6 11 5 -4
introduced-as=anybody	0 -2 1 3 -1
introduced-as=attacker	-7 -7 -2 17 -1
introduced-as=attacker+agency	-7 -2 -2 10 -1
introduced-as=attacker+anybody	-1 0 0 1 0
introduced-as=other	-3 -4 -4 11 -1
introduced-as=product	-7 0 6 2 -1
introduced-as=system	-3 -5 7 1 0
its-researchers	1 1 0 -1 -1
its-staff	-3 4 -1 -1 0
known-body	-9 11 -2 -2 -1
known-public-body	-9 11 -2 -2 -1
known-system	-7 -6 20 -6 -1
late	6 -2 -5 -2 1
like-a-person	-2 -4 -4 -1 5
like-a-person & according-to	0 0 0 0 1
like-a-person & after-by	7 -3 0 -4 1
like-a-person & after-in	4 -2 1 -2 -1
like-a-person & after-of	3 1 -1 1 -4
like-a-person & after-speech	-5 1 -1 1 4
like-a-person & after-the	2 2 1 1 -6
like-a-person & after-to	-4 -2 3 3 0
like-a-person & alone-on-line	2 0 0 -1 -1
like-a-person & apposition-det-agency	-1 1 -1 5 -3
like-a-person & apposition-post	4 -2 0 -1 -1
like-a-person & apposition-which	-2 0 -1 3 -1
like-a-person & apposition-who	-1 -4 -1 2 3
like-a-person & attacks	-1 -4 0 5 -1
like-a-person & before-auxiliary	-2 1 -3 6 -2
like-a-person & begins-sentence	-3 -1 0 -1 5
like-a-person & byline	2 -1 0 -1 1
like-a-person & company-ending	2 3 0 -1 -4
like-a-person & ends-sentence	4 -5 -2 -3 5
like-a-person & in-title	0 3 0 -5 1
like-a-person & mentions=1	4 -1 -3 0 1
like-a-person & name of	0 3 -1 0 -2
like-a-person & named-by-agency	-2 3 -1 -4 4
like-a-person & named-by-post	-2 -2 -1 -2 7
like-a-person & near-agency	2 2 1 -3 -2
like-a-person & near-attack	2 -1 1 3 -5
like-a-person & near-attacker	-2 0 0 5 -1
like-a-person & near-handle	-8 3 2 6 -4
like-a-person & near-post	-4 -3 0 1 5
like-a-person & near-system	-3 -6 6 1 1
like-a-person & possessive	0 0 -3 5 -2
like-a-person & post below	-1 0 0 0 2
like-a-person & set-off-by-agency	-6 7 -1 -4 4
like-a-person & set-off-by-post	-2 0 -1 -3 6
like-a-person & shortened-to-first	1 6 -3 -3 -1
like-a-person & shortened-to-last	-4 0 -1 0 4
like-a-person & speaks	-2 0 -2 2 2
like-a-person & speaks-behind	-3 0 -1 0 3
like-a-person & taken-up-by-he	-1 -5 -1 3 4
like-a-person & taken-up-by-it	-2 7 0 -2 -3
like-a-person & titled	-2 -5 -1 -2 9
like-a-person & words-known=all	2 1 1 3 -8
like-a-person & words-known=first	4 1 -2 -5 2
like-a-person & words-known=last	-2 0 5 0 -4
like-a-person & words-known=none	-8 1 -5 2 6
lower-case	-4 0 -1 6 -1
mentions=1	4 -2 -5 -2 -2
mentions=2	2 -1 -1 2 -3
mentions=3+	1 3 2 -1 -6
mentions=6+	-4 4 1 0 -1
messenger	-11 -2 16 -3 0
middle	1 1 -3 1 0
name at	0 1 0 0 0
name for	-3 5 0 -1 0
name in	-5 5 -1 0 0
name of	-3 9 -3 -2 -2
name to	1 -1 0 0 0
named-by-agency	-9 8 2 -4 3
named-by-attacker	-2 1 -1 4 -2
named-by-post	-5 -7 -3 -5 10
named-by-product	3 -1 -1 -1 0
named-by-system	-5 -3 7 1 0
near-agency	0 5 3 -6 -2
near-anybody	2 -2 2 4 -6
near-attack	1 -2 -1 3 -1
near-attacker	-9 -5 -4 15 -5
near-crime	1 -6 3 -3 4
near-handle	-3 -4 -2 11 -6
near-malware	2 -4 3 0 0
near-post	-8 0 -5 -2 9
near-product	1 -5 11 -5 -2
near-system	-1 -6 9 -4 -4
noun-after=account	-4 0 5 -1 0
noun-after=agent	-1 1 0 0 0
noun-after=application	-1 -1 3 -1 0
noun-after=attorney	3 -2 0 0 0
noun-after=card	2 -2 0 0 0
noun-after=channel	5 0 -5 0 0
noun-after=check	1 -1 0 0 0
noun-after=claim	-1 -1 1 2 -1
noun-after=clinic	-1 1 0 0 0
noun-after=credit	3 -2 0 -1 0
noun-after=datum	0 1 0 0 0
noun-after=firm	2 -1 -1 0 0
noun-after=gateway	-4 3 3 -2 0
noun-after=hospital	1 2 -1 -1 0
noun-after=minister	3 -3 0 0 0
noun-after=name	0 -1 1 -1 1
noun-after=note	3 -2 0 -1 0
noun-after=number	20 -13 -4 -3 -1
noun-after=office	6 -4 -1 0 0
noun-after=police	-13 16 -3 0 0
noun-after=portal	-1 -3 5 0 -1
noun-after=record	-4 0 4 0 0
noun-after=report	0 2 -1 -1 0
noun-after=result	2 -1 -1 0 0
noun-after=server	-6 1 5 0 0
noun-after=spokesperson	-5 3 0 2 0
noun-after=state	-3 3 0 0 0
noun-after=system	1 -1 -1 0 0
noun-after=terminal	-2 4 -1 -1 0
noun-after=test	2 -1 -1 0 0
noun-after=user	7 1 -2 -6 0
noun-before=alias	0 0 0 1 0
noun-before=application	0 0 1 0 0
noun-before=firm	-1 3 0 -1 -2
noun-before=group	0 3 -1 0 -2
noun-before=name	-3 -1 -1 6 0
noun-before=p.m.	4 -1 0 -2 0
noun-before=union	-5 9 -1 -2 -1
only-begins-sentences	3 -1 0 -6 0
only-in=BYLINE	14 -4 -1 -3 -6
only-in=CAPTION	1 0 -1 0 0
only-in=HEADING	7 -6 -1 -6 3
only-in=TITLE	5 -5 -2 -6 8
other-head	19 -9 -5 -4 -1
other-shape & after-in	-7 0 3 -1 4
other-shape & after-of	-1 0 1 0 0
other-shape & after-the	1 3 -2 -1 -1
other-shape & after-to	1 -1 1 -1 -1
other-shape & apposition-which	0 1 0 0 0
other-shape & before-auxiliary	-6 6 2 -1 -1
other-shape & begins-sentence	4 2 -2 -2 -2
other-shape & ends-sentence	2 0 1 -1 -1
other-shape & in-title	-2 6 -1 -1 -1
other-shape & mentions=1	-1 8 -2 -2 -1
other-shape & named-by-agency	-1 0 2 0 0
other-shape & named-by-post	1 -1 -1 0 1
other-shape & near-agency	1 -2 5 -3 -2
other-shape & near-attack	-1 3 -3 0 0
other-shape & near-attacker	1 -4 -2 5 0
other-shape & near-handle	5 -2 -2 -1 -1
other-shape & near-post	-4 -1 3 -1 4
other-shape & near-system	3 -1 0 -1 -1
other-shape & possessive	-1 3 -1 0 0
other-shape & post of	0 1 0 0 0
other-shape & set-off-by-agency	1 0 0 0 0
other-shape & shortened-to-first	2 0 -1 0 0
other-shape & shortened-to-last	0 1 -1 0 0
other-shape & speaks	0 4 -2 -1 -2
other-shape & speaks-behind	1 3 -2 -2 -1
other-shape & taken-up-by-it	1 -1 0 0 0
other-shape & titled	0 0 -1 0 1
other-shape & words-known=all	0 -1 -3 1 5
other-shape & words-known=last	4 0 -2 -1 -1
other-shape & words-known=none	6 -2 4 -2 -6
owns-agency	0 3 -1 -2 0
owns-post	-1 2 0 0 -1
owns-system	-3 -1 -1 8 -2
owns=own	-2 3 0 0 0
place	11 -6 -4 -5 1
place-first	3 0 -1 -1 -1
place-last	-6 9 -1 -1 0
plain-single	4 -2 -2 -2 -6
plain-single & after-by	-2 0 -1 3 0
plain-single & after-in	6 0 1 -3 -4
plain-single & after-of	1 -2 4 -2 -1
plain-single & after-on	-2 -1 9 -4 -2
plain-single & after-speech	7 -4 -1 -2 -1
plain-single & after-the	-3 0 3 2 -1
plain-single & after-to	-3 4 -4 0 3
plain-single & alone-on-line	1 -1 0 0 0
plain-single & apposition-det-agency	-4 6 -1 0 0
plain-single & apposition-post	1 -1 0 0 0
plain-single & apposition-which	-2 5 -1 -1 0
plain-single & apposition-who	1 -3 -1 -1 3
plain-single & attacks	-3 4 -1 0 0
plain-single & before-auxiliary	-3 0 5 -1 -1
plain-single & begins-sentence	-1 8 -1 1 -3
plain-single & company-ending	-7 10 -1 -2 0
plain-single & ends-sentence	1 1 0 0 0
plain-single & in-title	3 -1 -2 0 0
plain-single & inner-capital	-7 -9 12 5 -2
plain-single & mentions=1	4 -4 0 -1 -5
plain-single & name of	3 -1 -1 -1 0
plain-single & named-by-agency	-2 0 3 0 -1
plain-single & named-by-post	-3 -3 -1 -1 7
plain-single & named-by-system	-3 -2 7 -2 0
plain-single & near-agency	-1 1 -1 1 2
plain-single & near-attack	-2 -1 3 1 -1
plain-single & near-attacker	1 -2 1 3 -1
plain-single & near-handle	-4 -1 2 6 -1
plain-single & near-post	-2 0 -2 -1 5
plain-single & near-system	-3 3 7 -3 -3
plain-single & possessive	-1 4 -1 -2 -1
plain-single & post of	-4 5 -1 0 0
plain-single & set-off-by-agency	-3 6 -1 -1 0
plain-single & set-off-by-attacker	2 -1 0 -1 0
plain-single & set-off-by-post	-1 -3 -1 -1 5
plain-single & speaks	0 1 -2 2 -1
plain-single & speaks-behind	-7 2 2 2 2
plain-single & taken-up-by-he	6 5 -5 -6 1
plain-single & taken-up-by-it	0 -1 1 0 0
plain-single & titled	-1 -2 -1 -1 5
plain-single & words-known=all	5 -2 4 -6 -6
plain-single & words-known=none	-1 1 0 2 0
plain-single-repeated	3 4 -4 -2 -1
possessive	-1 9 -6 0 -2
post at	2 -1 0 -1 -1
post below	-6 -1 0 0 7
post for	-4 4 0 0 0
post from	4 -2 -1 0 -1
post in	1 -4 -2 -1 5
post of	-5 4 2 2 -4
publication-there	-2 -1 5 -2 0
set-off-by-agency	-4 8 -3 -5 4
set-off-by-anybody	-7 -1 3 5 0
set-off-by-attacker	-1 -1 -1 6 -2
set-off-by-post	-5 1 -1 -6 10
set-off-by-system	-5 -2 12 -5 0
shortened-to-first	-2 7 -5 0 -1
shortened-to-last	2 -3 -3 -1 5
silent	2 -3 0 0 1
speaks	-9 9 -8 0 7
speaks-behind	-8 5 -2 -1 6
system at	-3 4 0 0 0
system in	-5 -2 8 0 -1
system of	-6 5 -4 6 -1
system on	-1 0 1 0 0
system-head	-7 -3 15 -2 -2
tagged-common	5 -7 8 -3 -3
taken-up-by-he	-4 3 0 -4 5
taken-up-by-it	1 4 0 0 -4
titled	-4 -8 -4 -5 11
underscore	0 -3 7 -5 1
verb-before=ask	0 0 0 0 1
verb-before=call	-4 -2 -2 9 -1
verb-before=name	-1 -1 -2 3 0
verb-before=say	-5 1 3 -4 5
verb-before=tell	3 4 -4 -2 -1
verb-before=use	-1 -3 5 -1 0
verb-before=want	3 0 0 -3 1
verb=acknowledge	0 -1 0 0 1
verb=add	-1 1 0 0 1
verb=address	2 0 -1 0 0
verb=admit	-1 4 0 -2 -1
verb=affect	3 -1 -1 0 0
verb=answer	-2 0 0 0 3
verb=argue	-1 1 0 0 0
verb=ask	-3 5 -1 -1 0
verb=believe	1 0 0 0 0
verb=call	2 -3 -1 -1 3
verb=chat	-8 -1 9 0 0
verb=claim	-1 -4 -1 6 0
verb=concede	-1 2 0 0 0
verb=confirm	-3 7 -1 -2 -1
verb=consider	0 2 0 0 -2
verb=decline	0 1 0 0 0
verb=deny	2 3 -1 -3 -2
verb=dismiss	0 1 0 0 0
verb=dispute	-2 -2 0 3 0
verb=file	-2 2 0 0 0
verb=find	3 -1 -1 0 0
verb=found	0 1 0 0 0
verb=go	-2 3 -4 3 -1
verb=host	-6 -1 7 0 0
verb=know	-7 9 -1 -1 0
verb=leave	2 -1 -1 0 0
verb=log	4 0 -4 0 0
verb=lose	1 -3 4 -1 0
verb=maintain	-1 -2 0 4 0
verb=name	2 -3 1 0 0
verb=notify	-5 7 -1 0 0
verb=offer	-4 8 -3 0 0
verb=order	0 -2 0 5 -2
verb=pay	-2 3 0 0 0
verb=post	-2 -1 0 3 0
verb=put	-6 8 -2 0 0
verb=reach	-1 0 0 0 1
verb=refer	0 1 0 0 0
verb=reject	0 1 0 0 0
verb=reply	-2 2 0 0 0
verb=report	-1 7 0 -2 -4
verb=run	0 -1 1 0 0
verb=say	1 2 -2 -6 5
verb=see	2 -4 5 -3 0
verb=send	5 -1 -1 -2 0
verb=set	0 -2 0 4 -2
verb=sit	0 -2 0 -1 2
verb=state	-1 0 2 -1 0
verb=stop	1 -1 0 0 0
verb=submit	-2 4 -2 0 0
verb=suspect	0 3 -1 -2 0
verb=take	2 -2 -1 -1 2
verb=tell	-2 -3 -1 0 7
verb=want	0 -2 0 0 2
verb=withdraw	0 1 0 0 0
verb=write	0 1 0 0 0
words-known=all	5 -3 1 0 -9
words-known=first	3 0 -2 -6 4
words-known=last	-1 4 2 -3 -2
words-known=none	-1 -1 -2 -2 7
words-known=some	3 1 -1 -1 -2
words=1	7 -7 -4 -4 -6
words=2	-2 -3 -1 5 1
words=3	-8 3 -1 2 5
words=4	-10 15 -3 -2 -2
words=5	-6 1 2 -2 5`;

export const nominalWeights = `*	2 -2
AGENCY after-at	-2 2
AGENCY after-by	-2 2
AGENCY after-for	-1 1
AGENCY after-from	2 -2
AGENCY after-in	6 -6
AGENCY after-of	2 -2
AGENCY after-on	4 -4
AGENCY after-outside	1 -1
AGENCY after-with	-5 5
AGENCY attacks	-3 3
AGENCY begins-sentence	-5 5
AGENCY det=	-2 2
AGENCY det=a	4 -4
AGENCY det=another	1 -1
AGENCY det=any	1 -1
AGENCY det=her	-5 5
AGENCY det=his	-3 3
AGENCY det=its	3 -3
AGENCY det=no	1 -1
AGENCY det=our	1 -1
AGENCY det=the	-5 5
AGENCY det=this	1 -1
AGENCY early	7 -7
AGENCY governed=accord to	-2 2
AGENCY governed=handle by	-4 4
AGENCY governed=use by	4 -4
AGENCY in=HEADING	2 -2
AGENCY in=LIST_ITEM	-1 1
AGENCY in=TITLE	5 -5
AGENCY mentions=1	4 -4
AGENCY mentions=4+	-2 2
AGENCY named=NONE	7 -7
AGENCY named=PLACE	2 -2
AGENCY narrowed=false	6 -6
AGENCY narrowed=true	-3 3
AGENCY of=AGENCY	3 -3
AGENCY of=NONE	-3 3
AGENCY of=PLACE	1 -1
AGENCY others=1	3 -3
AGENCY others=2+	2 -2
AGENCY owned-by=AGENCY	5 -5
AGENCY plural	-4 4
AGENCY quoted	6 -6
AGENCY same=0	1 -1
AGENCY same=1	3 -3
AGENCY same=2+	1 -1
AGENCY sentence-of-attack	-2 2
AGENCY sentence-of-exposure	3 -3
AGENCY speaks	-4 4
AGENCY verb-before=accuse	1 -1
AGENCY verb-before=ask	1 -1
AGENCY verb-before=leave	3 -3
AGENCY verb-before=say	1 -1
AGENCY verb-before=tell	-6 6
AGENCY verb=ask	1 -1
AGENCY verb=call	1 -1
AGENCY verb=conclude	-4 4
AGENCY verb=confirm	-2 2
AGENCY verb=deny	5 -5
AGENCY verb=find	2 -2
AGENCY verb=hire	3 -3
AGENCY verb=know	3 -3
AGENCY verb=look	1 -1
AGENCY verb=make	2 -2
AGENCY verb=name	2 -2
AGENCY verb=put	-1 1
AGENCY verb=receive	-1 1
AGENCY verb=reject	2 -2
AGENCY verb=report	2 -2
AGENCY verb=say	-1 1
AGENCY verb=see	-6 6
AGENCY verb=take	-5 5
AGENCY verb=tell	1 -1
AGENCY verb=use	2 -2
ATTACKER after-against	-4 4
ATTACKER after-by	1 -1
ATTACKER after-for	7 -7
ATTACKER after-of	-3 3
ATTACKER after-on	2 -2
ATTACKER after-with	4 -4
ATTACKER attacks	1 -1
ATTACKER begins-sentence	-1 1
ATTACKER det=	3 -3
ATTACKER det=a	-1 1
ATTACKER det=an	-2 2
ATTACKER det=that	1 -1
ATTACKER det=the	3 -3
ATTACKER det=two	-5 5
ATTACKER early	-2 2
ATTACKER in=TITLE	-2 2
ATTACKER mentions=1	2 -2
ATTACKER mentions=2+	-2 2
ATTACKER named=ATTACKER	2 -2
ATTACKER named=NONE	3 -3
ATTACKER narrowed=false	3 -3
ATTACKER narrowed=true	-3 3
ATTACKER of=AGENCY	-2 2
ATTACKER of=NONE	1 -1
ATTACKER others=0	-6 6
ATTACKER others=1	5 -5
ATTACKER others=2+	2 -2
ATTACKER plural	1 -1
ATTACKER quoted	1 -1
ATTACKER same=0	2 -2
ATTACKER same=1	-4 4
ATTACKER same=2+	2 -2
ATTACKER sentence-of-attack	-2 2
ATTACKER sentence-of-exposure	-2 2
ATTACKER verb-before=say	-1 1
ATTACKER verb=arrest	-3 3
ATTACKER verb=come	-2 2
ATTACKER verb=gain	-5 5
ATTACKER verb=get	-4 4
ATTACKER verb=use	-4 4
SYSTEM after-as	-2 2
SYSTEM after-at	-4 4
SYSTEM after-attack	-2 2
SYSTEM after-by	5 -5
SYSTEM after-from	-3 3
SYSTEM after-in	-1 1
SYSTEM after-of	3 -3
SYSTEM after-on	-2 2
SYSTEM after-to	-2 2
SYSTEM after-with	3 -3
SYSTEM attacks	-5 5
SYSTEM begins-sentence	-3 3
SYSTEM det=	-1 1
SYSTEM det=a	5 -5
SYSTEM det=an	3 -3
SYSTEM det=another	-7 7
SYSTEM det=any	-1 1
SYSTEM det=her	1 -1
SYSTEM det=his	1 -1
SYSTEM det=its	-8 8
SYSTEM det=my	1 -1
SYSTEM det=no	-4 4
SYSTEM det=our	2 -2
SYSTEM det=said	1 -1
SYSTEM det=that	-2 2
SYSTEM det=the	-3 3
SYSTEM det=their	3 -3
SYSTEM det=this	4 -4
SYSTEM det=two	1 -1
SYSTEM det=your	3 -3
SYSTEM early	-1 1
SYSTEM governed=come from	-5 5
SYSTEM governed=connect to	-2 2
SYSTEM governed=copy from	4 -4
SYSTEM governed=leave on	-3 3
SYSTEM governed=look at	-2 2
SYSTEM governed=post on	8 -8
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	3 -3
SYSTEM governed=store on	3 -3
SYSTEM governed=take from	-1 1
SYSTEM governed=write on	3 -3
SYSTEM in=HEADING	7 -7
SYSTEM in=LIST_ITEM	-2 2
SYSTEM in=TITLE	2 -2
SYSTEM mentions=2+	-2 2
SYSTEM mentions=4+	3 -3
SYSTEM named=AGENCY	-3 3
SYSTEM named=NONE	5 -5
SYSTEM named=SYSTEM	9 -9
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-4 4
SYSTEM of=AGENCY	-1 1
SYSTEM of=NONE	2 -2
SYSTEM of=PLACE	1 -1
SYSTEM of=SYSTEM	-3 3
SYSTEM others=0	-3 3
SYSTEM others=1	1 -1
SYSTEM others=2+	3 -3
SYSTEM owned-by=AGENCY	-6 6
SYSTEM plural	-1 1
SYSTEM quoted	1 -1
SYSTEM same=1	-3 3
SYSTEM same=2+	2 -2
SYSTEM sentence-of-attack	-2 2
SYSTEM speaks	7 -7
SYSTEM verb-before=copy	-5 5
SYSTEM verb-before=encrypt	-1 1
SYSTEM verb-before=file	-9 9
SYSTEM verb-before=give	4 -4
SYSTEM verb-before=hack	2 -2
SYSTEM verb-before=hold	2 -2
SYSTEM verb-before=leave	2 -2
SYSTEM verb-before=lose	3 -3
SYSTEM verb-before=reach	2 -2
SYSTEM verb-before=report	-3 3
SYSTEM verb-before=run	6 -6
SYSTEM verb-before=say	-6 6
SYSTEM verb-before=see	-1 1
SYSTEM verb-before=tell	4 -4
SYSTEM verb-before=use	-1 1
SYSTEM verb=access	-3 3
SYSTEM verb=affect	-1 1
SYSTEM verb=answer	-2 2
SYSTEM verb=belong	1 -1
SYSTEM verb=call	5 -5
SYSTEM verb=come	1 -1
SYSTEM verb=connect	1 -1
SYSTEM verb=encrypt	-2 2
SYSTEM verb=enter	-3 3
SYSTEM verb=find	2 -2
SYSTEM verb=go	-2 2
SYSTEM verb=hold	2 -2
SYSTEM verb=leave	2 -2
SYSTEM verb=name	1 -1
SYSTEM verb=open	2 -2
SYSTEM verb=return	-1 1
SYSTEM verb=run	-6 6
SYSTEM verb=say	2 -2
SYSTEM verb=show	-3 3
SYSTEM verb=sit	-5 5
SYSTEM verb=switch	2 -2
SYSTEM verb=take	-1 1
SYSTEM verb=use	-1 1
head=actor	1 -1
head=actor & begins-sentence	1 -1
head=actor & det=	1 -1
head=actor & det=a	4 -4
head=actor & det=the	-2 2
head=actor & narrowed=false	-1 1
head=actor & narrowed=true	2 -2
head=actor & others=1	2 -2
head=actor & others=2+	3 -3
head=actor & plural	1 -1
head=actor & sentence-of-attack	-1 1
head=actor narrowed=false	-1 1
head=actor narrowed=true	2 -2
head=agency & after-by	3 -3
head=agency & mentions=1	1 -1
head=agency & mentions=2+	-1 1
head=agency & narrowed=false	3 -3
head=agency & same=2+	-1 1
head=agency narrowed=false	3 -3
head=api	-1 1
head=api & mentions=1	-1 1
head=api & narrowed=true	-1 1
head=api & same=2+	-1 1
head=api narrowed=true	-1 1
head=app & after-in	-2 2
head=app & begins-sentence	-3 3
head=app & det=	5 -5
head=app & det=the	-1 1
head=app & early	-3 3
head=app & in=TITLE	3 -3
head=app & mentions=1	-7 7
head=app & mentions=2+	7 -7
head=app & narrowed=false	1 -1
head=app & narrowed=true	-1 1
head=app & others=0	1 -1
head=app & others=1	-2 2
head=app & same=2+	1 -1
head=app & sentence-of-attack	4 -4
head=app narrowed=false	1 -1
head=app narrowed=true	-1 1
head=appliance	4 -4
head=appliance & same=2+	4 -4
head=application	1 -1
head=application & det=	2 -2
head=application & det=the	-4 4
head=application & early	-2 2
head=application & narrowed=true	1 -1
head=application & others=0	2 -2
head=application & others=1	-1 1
head=application & plural	1 -1
head=application & same=2+	1 -1
head=application narrowed=true	1 -1
head=archive	1 -1
head=archive & det=the	1 -1
head=archive & mentions=1	3 -3
head=archive & narrowed=false	2 -2
head=archive & narrowed=true	-1 1
head=archive & others=0	4 -4
head=archive & others=2+	2 -2
head=archive & same=2+	1 -1
head=archive & sentence-of-attack	-3 3
head=archive narrowed=false	2 -2
head=archive narrowed=true	-1 1
head=assembly	-1 1
head=assembly & det=the	-1 1
head=assembly & others=2+	-1 1
head=assembly & same=2+	-1 1
head=attacker	3 -3
head=attacker & det=the	2 -2
head=attacker & mentions=1	3 -3
head=attacker & narrowed=false	2 -2
head=attacker & others=1	1 -1
head=attacker & plural	2 -2
head=attacker narrowed=false	2 -2
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
head=board	1 -1
head=board & begins-sentence	1 -1
head=board & mentions=1	-1 1
head=board & mentions=2+	1 -1
head=board & narrowed=false	3 -3
head=board & others=2+	1 -1
head=board & sentence-of-attack	1 -1
head=board & speaks	1 -1
head=board narrowed=false	3 -3
head=bot	1 -1
head=bot & det=a	-1 1
head=bot & early	-2 2
head=bot & mentions=4+	-2 2
head=bot & narrowed=false	-1 1
head=bot & others=1	2 -2
head=bot & others=2+	-1 1
head=bot & quoted	-2 2
head=bot & same=2+	1 -1
head=bot & sentence-of-attack	3 -3
head=bot narrowed=false	-1 1
head=bucket & after-from	-2 2
head=bucket & after-in	2 -2
head=bucket & det=	-2 2
head=bucket & det=a	-2 2
head=bucket & det=an	2 -2
head=bucket & det=the	2 -2
head=bucket & early	-1 1
head=bucket & in=TITLE	-1 1
head=bucket & mentions=1	1 -1
head=bucket & mentions=2+	-1 1
head=bucket & narrowed=true	-1 1
head=bucket & others=2+	1 -1
head=bucket & quoted	-1 1
head=bucket & sentence-of-attack	-5 5
head=bucket narrowed=true	-1 1
head=cell	1 -1
head=cell & det=the	1 -1
head=cell & mentions=1	1 -1
head=cell & narrowed=true	1 -1
head=cell & of=AGENCY	-3 3
head=cell & others=2+	-6 6
head=cell & same=2+	1 -1
head=cell narrowed=true	1 -1
head=chain	1 -1
head=chain & mentions=1	1 -1
head=chain & narrowed=true	1 -1
head=chain & others=2+	1 -1
head=chain & same=2+	1 -1
head=chain & sentence-of-attack	1 -1
head=chain narrowed=true	1 -1
head=channel	3 -3
head=channel & after-on	-1 1
head=channel & begins-sentence	3 -3
head=channel & det=a	1 -1
head=channel & det=the	2 -2
head=channel & mentions=1	2 -2
head=channel & narrowed=false	3 -3
head=channel & others=1	1 -1
head=channel & others=2+	2 -2
head=channel & same=2+	2 -2
head=channel & sentence-of-attack	-2 2
head=channel narrowed=false	3 -3
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
head=commissioner	-2 2
head=commissioner & begins-sentence	-2 2
head=commissioner & det=	-1 1
head=commissioner & det=the	-1 1
head=commissioner & mentions=1	-1 1
head=commissioner & narrowed=true	-2 2
head=commissioner & others=2+	-2 2
head=commissioner & same=2+	-2 2
head=commissioner & speaks	-1 1
head=commissioner narrowed=true	-2 2
head=committee	-1 1
head=committee & det=the	-1 1
head=committee & mentions=2+	-1 1
head=committee & others=2+	-1 1
head=committee & same=2+	-1 1
head=company	1 -1
head=company & after-of	-1 1
head=company & after-to	2 -2
head=company & det=	-3 3
head=company & det=a	-1 1
head=company & det=the	1 -1
head=company & early	-1 1
head=company & mentions=1	2 -2
head=company & narrowed=false	3 -3
head=company & narrowed=true	-2 2
head=company & others=2+	1 -1
head=company & quoted	-3 3
head=company & sentence-of-attack	-2 2
head=company narrowed=false	3 -3
head=company narrowed=true	-2 2
head=computer & after-of	-2 2
head=computer & det=	2 -2
head=computer & det=the	-1 1
head=computer & early	-2 2
head=computer & mentions=1	1 -1
head=computer & narrowed=false	4 -4
head=computer & narrowed=true	-3 3
head=computer & others=0	2 -2
head=computer narrowed=false	4 -4
head=computer narrowed=true	-3 3
head=console & others=0	-2 2
head=console & others=2+	2 -2
head=contractor	2 -2
head=contractor & mentions=1	2 -2
head=contractor & narrowed=false	1 -1
head=contractor & narrowed=true	1 -1
head=contractor & others=2+	2 -2
head=contractor & same=2+	2 -2
head=contractor narrowed=false	1 -1
head=contractor narrowed=true	1 -1
head=controller & mentions=1	-1 1
head=controller & narrowed=true	-1 1
head=controller & others=2+	-3 3
head=controller narrowed=true	-1 1
head=copy	2 -2
head=copy & after-from	3 -3
head=copy & det=a	4 -4
head=copy & mentions=1	2 -2
head=copy & narrowed=false	2 -2
head=copy & others=0	1 -1
head=copy & others=1	-1 1
head=copy & others=2+	2 -2
head=copy & quoted	1 -1
head=copy & same=2+	2 -2
head=copy & sentence-of-attack	2 -2
head=copy narrowed=false	2 -2
head=council	-2 2
head=council & begins-sentence	1 -1
head=council & det=	2 -2
head=council & det=the	-3 3
head=council & mentions=1	-3 3
head=council & narrowed=false	2 -2
head=council & others=2+	-1 1
head=council & same=2+	-2 2
head=council narrowed=false	2 -2
head=county	-1 1
head=county & det=the	-1 1
head=county & narrowed=false	-1 1
head=county & others=2+	-1 1
head=county & same=2+	-1 1
head=county narrowed=false	-1 1
head=court	-2 2
head=court & det=the	-2 2
head=court & narrowed=false	3 -3
head=court & others=2+	-2 2
head=court & same=2+	-2 2
head=court narrowed=false	3 -3
head=crew	3 -3
head=crew & mentions=1	3 -3
head=crew & narrowed=false	2 -2
head=crew & same=1	2 -2
head=crew & sentence-of-attack	2 -2
head=crew narrowed=false	2 -2
head=criminal	-1 1
head=criminal & after-by	-2 2
head=criminal & mentions=1	-1 1
head=criminal & narrowed=false	-1 1
head=criminal & others=0	-2 2
head=criminal & plural	-3 3
head=criminal & same=2+	3 -3
head=criminal narrowed=false	-1 1
head=culprit	3 -3
head=culprit & mentions=1	3 -3
head=database & after-of	-3 3
head=database & after-to	1 -1
head=database & begins-sentence	-3 3
head=database & det=a	4 -4
head=database & det=its	-3 3
head=database & det=our	2 -2
head=database & det=the	2 -2
head=database & early	7 -7
head=database & others=0	-2 2
head=database & others=1	3 -3
head=database & others=2+	-1 1
head=database & quoted	-2 2
head=database & sentence-of-attack	-2 2
head=department	-2 2
head=department & after-in	5 -5
head=department & begins-sentence	-3 3
head=department & det=the	2 -2
head=department & mentions=1	-1 1
head=department & narrowed=false	-2 2
head=department & others=2+	-4 4
head=department & quoted	2 -2
head=department & same=2+	-2 2
head=department & sentence-of-attack	-1 1
head=department narrowed=false	-2 2
head=disk	2 -2
head=disk & same=2+	2 -2
head=district	-1 1
head=district & det=	1 -1
head=district & mentions=1	1 -1
head=district & narrowed=false	-1 1
head=district & others=2+	-1 1
head=district & same=2+	-1 1
head=district narrowed=false	-1 1
head=drive	1 -1
head=drive & same=2+	1 -1
head=e-mail	1 -1
head=e-mail & after-by	1 -1
head=e-mail & det=	-1 1
head=e-mail & det=an	3 -3
head=e-mail & det=the	-3 3
head=e-mail & mentions=1	4 -4
head=e-mail & mentions=2+	-2 2
head=e-mail & narrowed=false	1 -1
head=e-mail & others=0	3 -3
head=e-mail & others=1	-3 3
head=e-mail & quoted	2 -2
head=e-mail & same=2+	1 -1
head=e-mail narrowed=false	1 -1
head=engineer	-2 2
head=engineer & mentions=1	-2 2
head=environment	2 -2
head=environment & mentions=1	2 -2
head=environment & others=2+	3 -3
head=environment & same=2+	2 -2
head=firm & det=	1 -1
head=firm & det=a	-1 1
head=firm & det=the	2 -2
head=firm & mentions=1	1 -1
head=firm & narrowed=false	1 -1
head=firm & narrowed=true	-1 1
head=firm & of=NONE	2 -2
head=firm & same=1	1 -1
head=firm & same=2+	-1 1
head=firm & sentence-of-attack	-8 8
head=firm & speaks	-1 1
head=firm narrowed=false	1 -1
head=firm narrowed=true	-1 1
head=folder	1 -1
head=folder & after-in	-2 2
head=folder & det=a	-1 1
head=folder & det=the	2 -2
head=folder & mentions=1	2 -2
head=folder & narrowed=false	-1 1
head=folder & narrowed=true	2 -2
head=folder & others=0	1 -1
head=folder & same=2+	-4 4
head=folder & sentence-of-attack	1 -1
head=folder narrowed=false	-1 1
head=folder narrowed=true	2 -2
head=forum	1 -1
head=forum & after-attack	2 -2
head=forum & after-on	-2 2
head=forum & det=	2 -2
head=forum & det=a	-5 5
head=forum & det=the	4 -4
head=forum & early	-3 3
head=forum & mentions=1	-3 3
head=forum & narrowed=false	-2 2
head=forum & narrowed=true	3 -3
head=forum & others=0	4 -4
head=forum & others=1	-6 6
head=forum & others=2+	2 -2
head=forum & same=2+	1 -1
head=forum & sentence-of-attack	-5 5
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
head=fund & speaks	1 -1
head=fund narrowed=true	1 -1
head=gang	2 -2
head=gang & det=	1 -1
head=gang & det=a	-2 2
head=gang & det=the	1 -1
head=gang & early	1 -1
head=gang & in=TITLE	1 -1
head=gang & mentions=2+	2 -2
head=gang & narrowed=false	1 -1
head=gang & narrowed=true	1 -1
head=gang & others=1	-3 3
head=gang & others=2+	4 -4
head=gang & same=0	2 -2
head=gang & same=2+	2 -2
head=gang & sentence-of-attack	-1 1
head=gang & speaks	1 -1
head=gang narrowed=false	1 -1
head=gang narrowed=true	1 -1
head=gardaí	-4 4
head=gardaí & mentions=1	-4 4
head=gardaí & narrowed=false	-4 4
head=gardaí & others=2+	-4 4
head=gardaí & same=2+	-4 4
head=gardaí narrowed=false	-4 4
head=gateway	1 -1
head=gateway & det=the	1 -1
head=gateway & early	4 -4
head=gateway & mentions=1	1 -1
head=gateway & plural	1 -1
head=gateway & same=2+	1 -1
head=government & narrowed=false	3 -3
head=government & narrowed=true	-3 3
head=government & others=1	-1 1
head=government & others=2+	2 -2
head=government & sentence-of-attack	1 -1
head=government narrowed=false	3 -3
head=government narrowed=true	-3 3
head=group	3 -3
head=group & begins-sentence	2 -2
head=group & det=a	-1 1
head=group & det=the	3 -3
head=group & mentions=1	1 -1
head=group & mentions=2+	1 -1
head=group & narrowed=false	2 -2
head=group & narrowed=true	1 -1
head=group & others=0	-1 1
head=group & others=1	1 -1
head=group & others=2+	3 -3
head=group & same=0	-1 1
head=group & same=1	-1 1
head=group & same=2+	4 -4
head=group & sentence-of-attack	2 -2
head=group & speaks	1 -1
head=group narrowed=false	2 -2
head=group narrowed=true	1 -1
head=hacker	-1 1
head=hacker & after-by	-1 1
head=hacker & det=	-3 3
head=hacker & det=a	3 -3
head=hacker & det=that	1 -1
head=hacker & early	3 -3
head=hacker & in=TITLE	-2 2
head=hacker & mentions=1	-2 2
head=hacker & mentions=2+	2 -2
head=hacker & narrowed=false	2 -2
head=hacker & others=0	-2 2
head=hacker & others=1	2 -2
head=hacker & others=2+	-1 1
head=hacker & quoted	-4 4
head=hacker & same=0	-2 2
head=hacker & same=1	-3 3
head=hacker & same=2+	5 -5
head=hacker & sentence-of-attack	1 -1
head=hacker narrowed=false	2 -2
head=hospital	3 -3
head=hospital & begins-sentence	2 -2
head=hospital & det=	1 -1
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
head=insurer & det=the	-2 2
head=insurer & mentions=1	2 -2
head=insurer & narrowed=false	2 -2
head=insurer & narrowed=true	-2 2
head=insurer narrowed=false	2 -2
head=insurer narrowed=true	-2 2
head=intruder	2 -2
head=intruder & mentions=1	2 -2
head=intruder & narrowed=false	1 -1
head=intruder & others=2+	2 -2
head=intruder & same=2+	1 -1
head=intruder & sentence-of-attack	3 -3
head=intruder narrowed=false	1 -1
head=investigator & begins-sentence	4 -4
head=investigator & det=	-1 1
head=investigator & others=2+	-1 1
head=investigator & sentence-of-attack	4 -4
head=investigator & speaks	4 -4
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
head=link	2 -2
head=link & det=a	-2 2
head=link & narrowed=false	4 -4
head=link & narrowed=true	-3 3
head=link & others=0	4 -4
head=link & others=1	-1 1
head=link & others=2+	-2 2
head=link & quoted	-1 1
head=link & same=2+	2 -2
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
head=log & plural	2 -2
head=log & quoted	1 -1
head=log & same=2+	4 -4
head=log narrowed=false	2 -2
head=log narrowed=true	2 -2
head=login	3 -3
head=login & det=the	3 -3
head=login & mentions=1	3 -3
head=login & narrowed=false	1 -1
head=login & same=2+	3 -3
head=login narrowed=false	1 -1
head=machine	1 -1
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
head=machine & same=2+	1 -1
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
head=network & after-in	1 -1
head=network & after-of	-2 2
head=network & after-on	1 -1
head=network & after-to	-3 3
head=network & det=	-4 4
head=network & det=its	1 -1
head=network & det=the	2 -2
head=network & early	-5 5
head=network & in=TITLE	-3 3
head=network & mentions=1	-2 2
head=network & mentions=2+	4 -4
head=network & narrowed=false	-1 1
head=network & narrowed=true	3 -3
head=network & others=0	5 -5
head=network & others=1	2 -2
head=network & others=2+	-5 5
head=network & owned-by=AGENCY	-4 4
head=network & plural	7 -7
head=network & quoted	2 -2
head=network & same=2+	3 -3
head=network & sentence-of-attack	-2 2
head=network narrowed=false	-1 1
head=network narrowed=true	3 -3
head=office	3 -3
head=office & after-in	1 -1
head=office & after-to	1 -1
head=office & begins-sentence	-1 1
head=office & det=	1 -1
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
head=office & speaks	-2 2
head=office narrowed=false	3 -3
head=operator	2 -2
head=operator & begins-sentence	-3 3
head=operator & det=	2 -2
head=operator & det=a	1 -1
head=operator & det=the	-2 2
head=operator & early	2 -2
head=operator & in=TITLE	1 -1
head=operator & mentions=1	1 -1
head=operator & mentions=2+	1 -1
head=operator & narrowed=false	-1 1
head=operator & narrowed=true	3 -3
head=operator & of=NONE	-3 3
head=operator & plural	3 -3
head=operator & same=2+	1 -1
head=operator & sentence-of-attack	2 -2
head=operator narrowed=false	-1 1
head=operator narrowed=true	3 -3
head=opposition & det=the	-1 1
head=opposition & mentions=1	-1 1
head=opposition & others=2+	4 -4
head=opposition & speaks	-2 2
head=page	1 -1
head=page & after-on	3 -3
head=page & det=a	-1 1
head=page & det=the	5 -5
head=page & det=this	1 -1
head=page & early	1 -1
head=page & mentions=1	2 -2
head=page & mentions=2+	-1 1
head=page & narrowed=false	1 -1
head=page & others=0	-1 1
head=page & others=1	2 -2
head=page & same=2+	4 -4
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
head=parliament & det=	-6 6
head=parliament & mentions=1	-2 2
head=parliament & narrowed=false	-6 6
head=parliament & others=2+	-2 2
head=parliament & same=2+	-2 2
head=parliament narrowed=false	-6 6
head=party & after-by	3 -3
head=party & det=a	1 -1
head=party & det=an	-1 1
head=party & early	-5 5
head=party & narrowed=false	1 -1
head=party & others=0	-2 2
head=party & others=1	-1 1
head=party & others=2+	3 -3
head=party & same=0	4 -4
head=party & same=2+	-2 2
head=party narrowed=false	1 -1
head=people & det=	3 -3
head=people & early	-2 2
head=people & others=1	1 -1
head=people & same=2+	3 -3
head=person	-1 1
head=person & after-against	-4 4
head=person & det=	-1 1
head=person & det=the	-1 1
head=person & early	-7 7
head=person & mentions=1	3 -3
head=person & mentions=2+	-4 4
head=person & narrowed=true	-2 2
head=person & others=0	5 -5
head=person & others=1	-1 1
head=person & others=2+	-5 5
head=person & plural	1 -1
head=person & quoted	1 -1
head=person & same=0	1 -1
head=person & same=1	3 -3
head=person & same=2+	-5 5
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
head=phone & quoted	1 -1
head=phone & same=2+	4 -4
head=phone narrowed=false	3 -3
head=platform	1 -1
head=platform & begins-sentence	-2 2
head=platform & det=the	-4 4
head=platform & mentions=1	1 -1
head=platform & narrowed=true	1 -1
head=platform & same=2+	2 -2
head=platform & sentence-of-attack	-2 2
head=platform narrowed=true	1 -1
head=police	-3 3
head=police & after-of	3 -3
head=police & after-to	5 -5
head=police & begins-sentence	12 -12
head=police & det=	-1 1
head=police & det=the	-2 2
head=police & early	-1 1
head=police & mentions=2+	-2 2
head=police & named=PLACE	3 -3
head=police & narrowed=false	-5 5
head=police & narrowed=true	2 -2
head=police & others=2+	-4 4
head=police & same=0	-2 2
head=police & sentence-of-attack	-5 5
head=police & speaks	-3 3
head=police narrowed=false	-5 5
head=police narrowed=true	2 -2
head=portal & after-of	-2 2
head=portal & attacks	-1 1
head=portal & det=	1 -1
head=portal & det=the	2 -2
head=portal & early	5 -5
head=portal & in=LIST_ITEM	-3 3
head=portal & mentions=1	1 -1
head=portal & mentions=2+	-1 1
head=portal & narrowed=false	-1 1
head=portal & narrowed=true	1 -1
head=portal & others=0	-4 4
head=portal & others=1	3 -3
head=portal & sentence-of-attack	4 -4
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
head=prosecutor	-1 1
head=prosecutor & begins-sentence	-3 3
head=prosecutor & det=	-1 1
head=prosecutor & det=the	-1 1
head=prosecutor & mentions=1	1 -1
head=prosecutor & narrowed=false	-1 1
head=prosecutor & same=2+	-1 1
head=prosecutor narrowed=false	-1 1
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
head=regulator & others=2+	6 -6
head=regulator & same=2+	-4 4
head=repository	-2 2
head=repository & det=a	-2 2
head=repository & mentions=1	-2 2
head=repository & narrowed=true	-2 2
head=repository & same=2+	-2 2
head=repository narrowed=true	-2 2
head=school	1 -1
head=school & det=	1 -1
head=school & narrowed=false	1 -1
head=school & others=2+	1 -1
head=school & same=2+	1 -1
head=school narrowed=false	1 -1
head=seller & begins-sentence	-4 4
head=seller & det=the	-2 2
head=seller & early	1 -1
head=seller & mentions=1	-1 1
head=seller & others=1	5 -5
head=seller & same=0	2 -2
head=seller & same=1	-2 2
head=seller & sentence-of-attack	3 -3
head=server	-2 2
head=server & after-from	1 -1
head=server & after-of	2 -2
head=server & after-on	-2 2
head=server & after-to	3 -3
head=server & attacks	2 -2
head=server & begins-sentence	2 -2
head=server & det=	-2 2
head=server & det=a	-1 1
head=server & det=an	2 -2
head=server & det=its	3 -3
head=server & det=one	-1 1
head=server & det=our	-3 3
head=server & det=that	-1 1
head=server & det=the	2 -2
head=server & early	-3 3
head=server & mentions=1	-4 4
head=server & mentions=4+	1 -1
head=server & named=AGENCY	2 -2
head=server & narrowed=true	-2 2
head=server & of=NONE	3 -3
head=server & others=0	-2 2
head=server & others=1	-3 3
head=server & others=2+	2 -2
head=server & plural	3 -3
head=server & quoted	3 -3
head=server & sentence-of-attack	8 -8
head=server & sentence-of-exposure	-1 1
head=server narrowed=true	-2 2
head=service	2 -2
head=service & after-of	1 -1
head=service & det=	-3 3
head=service & det=the	3 -3
head=service & mentions=1	2 -2
head=service & narrowed=false	3 -3
head=service & others=0	4 -4
head=service & others=2+	-2 2
head=service & same=2+	2 -2
head=service & sentence-of-attack	1 -1
head=service narrowed=false	3 -3
head=shop	-2 2
head=shop & mentions=1	-2 2
head=shop & narrowed=true	-2 2
head=shop & same=2+	-2 2
head=shop narrowed=true	-2 2
head=site	2 -2
head=site & after-on	-2 2
head=site & after-to	4 -4
head=site & det=its	-1 1
head=site & det=the	-2 2
head=site & early	1 -1
head=site & mentions=1	1 -1
head=site & mentions=2+	1 -1
head=site & narrowed=false	1 -1
head=site & narrowed=true	1 -1
head=site & others=0	3 -3
head=site & others=1	-1 1
head=site & plural	4 -4
head=site & sentence-of-attack	1 -1
head=site narrowed=false	1 -1
head=site narrowed=true	1 -1
head=software	4 -4
head=software & after-in	1 -1
head=software & det=	-2 2
head=software & det=the	4 -4
head=software & mentions=1	4 -4
head=software & narrowed=false	3 -3
head=software & narrowed=true	1 -1
head=software & others=0	-3 3
head=software & others=1	4 -4
head=software & same=2+	2 -2
head=software narrowed=false	3 -3
head=software narrowed=true	1 -1
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
head=store & same=2+	-1 1
head=substation & narrowed=false	-5 5
head=substation narrowed=false	-5 5
head=supplier	1 -1
head=supplier & others=2+	1 -1
head=supplier & same=2+	1 -1
head=suspect & det=a	3 -3
head=suspect & mentions=1	4 -4
head=suspect & others=1	1 -1
head=suspect & same=1	2 -2
head=suspect & same=2+	-1 1
head=system & after-in	2 -2
head=system & begins-sentence	3 -3
head=system & det=	-1 1
head=system & det=a	3 -3
head=system & det=its	4 -4
head=system & det=our	-1 1
head=system & det=the	4 -4
head=system & early	6 -6
head=system & in=LIST_ITEM	-2 2
head=system & in=TITLE	3 -3
head=system & mentions=1	1 -1
head=system & mentions=2+	-1 1
head=system & narrowed=false	2 -2
head=system & narrowed=true	-2 2
head=system & others=0	-2 2
head=system & others=1	3 -3
head=system & others=2+	-1 1
head=system & plural	-1 1
head=system & quoted	6 -6
head=system & same=1	1 -1
head=system & same=2+	1 -1
head=system & sentence-of-attack	-5 5
head=system narrowed=false	2 -2
head=system narrowed=true	-2 2
head=team	1 -1
head=team & begins-sentence	-3 3
head=team & det=a	-2 2
head=team & det=the	2 -2
head=team & mentions=1	-3 3
head=team & narrowed=false	1 -1
head=team & others=2+	1 -1
head=team & same=2+	1 -1
head=team narrowed=false	1 -1
head=teenager	2 -2
head=teenager & det=a	2 -2
head=teenager & narrowed=false	2 -2
head=teenager narrowed=false	2 -2
head=terminal & narrowed=true	-1 1
head=terminal & others=1	2 -2
head=terminal narrowed=true	-1 1
head=tool	1 -1
head=tool & narrowed=true	1 -1
head=tool & others=1	1 -1
head=tool & same=2+	1 -1
head=tool narrowed=true	1 -1
head=union & after-of	-3 3
head=union & begins-sentence	-2 2
head=union & det=	4 -4
head=union & det=the	-1 1
head=union & early	3 -3
head=union & in=HEADING	4 -4
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
head=vendor	2 -2
head=vendor & det=the	1 -1
head=vendor & mentions=1	1 -1
head=vendor & narrowed=true	1 -1
head=vendor & others=2+	1 -1
head=vendor & same=2+	2 -2
head=vendor narrowed=true	1 -1
head=wallet & early	-2 2
head=wallet & mentions=1	2 -2
head=wallet & narrowed=false	-2 2
head=wallet narrowed=false	-2 2
head=website	1 -1
head=website & after-on	2 -2
head=website & det=its	1 -1
head=website & mentions=1	3 -3
head=website & narrowed=false	2 -2
head=website & narrowed=true	-1 1
head=website & others=2+	2 -2
head=website & same=2+	1 -1
head=website narrowed=false	2 -2
head=website narrowed=true	-1 1
head=year-old	-1 1
head=year-old & narrowed=false	-1 1
head=year-old & plural	-1 1
head=year-old narrowed=false	-1 1
modifier=agents	-2 2
modifier=backup	-1 1
modifier=banking	-6 6
modifier=billing	-2 2
modifier=booking	-6 6
modifier=chat	3 -3
modifier=city	3 -3
modifier=civil	2 -2
modifier=cloud	2 -2
modifier=company	5 -5
modifier=computer	4 -4
modifier=core	-3 3
modifier=criminal	-4 4
modifier=customer	-2 2
modifier=cyber	3 -3
modifier=cybercrime	-2 2
modifier=dark	4 -4
modifier=data	5 -5
modifier=district	-2 2
modifier=engineering	-4 4
modifier=extortion	4 -4
modifier=federal	2 -2
modifier=file	-4 4
modifier=financial	-1 1
modifier=firm	6 -6
modifier=foreign	-2 2
modifier=forensic	6 -6
modifier=former	-2 2
modifier=freight	7 -7
modifier=government	6 -6
modifier=head	1 -1
modifier=health	3 -3
modifier=incident	-1 1
modifier=leak	-2 2
modifier=loan	2 -2
modifier=local	1 -1
modifier=mail	-6 6
modifier=management	-3 3
modifier=messaging	-6 6
modifier=mobile	5 -5
modifier=nightly	-2 2
modifier=office	-1 1
modifier=old	1 -1
modifier=online	-5 5
modifier=open	4 -4
modifier=payment	-6 6
modifier=payroll	-3 3
modifier=planning	-4 4
modifier=policy	-3 3
modifier=press	2 -2
modifier=private	-3 3
modifier=production	3 -3
modifier=prosecutor	4 -4
modifier=protection	-4 4
modifier=public	4 -4
modifier=ransomware	-2 2
modifier=regional	2 -2
modifier=reporting	-6 6
modifier=response	-3 3
modifier=sabelline	-1 1
modifier=school	-3 3
modifier=security	-6 6
modifier=separate	5 -5
modifier=state	-4 4
modifier=storage	-4 4
modifier=student	-3 3
modifier=support	-3 3
modifier=test	-6 6
modifier=third	2 -2
modifier=unauthorised	-2 2
modifier=unauthorized	1 -1
modifier=unknown	-3 3
modifier=verification	-5 5
modifier=web	3 -3
place-body	3 -3
type=AGENCY	3 -3
type=ATTACKER	1 -1`;

export const nominalThresholds = { AGENCY: 0.35, SYSTEM: 0.46, ATTACKER: 0.33 } as const;
