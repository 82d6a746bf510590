/**
 * Made by `npm run train -- FOLDER` (bench/train-entities); not for editing by hand.
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated documents; reasons seen fewer than 3 times and near-zeros are left out.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const nameWeights = `*	4 0 -2 -1 -1
acronym-defined	-11 12 2 -5 -7
after-as	-6 -21 9 6 -6
after-at	6 7 -10 -12 -10
after-attack	12 -2 -3 -10 0
after-by	1 -6 -7 -1 3
after-for	7 -5 -3 0 -19
after-from	8 6 2 -11 -16
after-in	3 -1 5 -9 -10
after-of	-2 0 2 -3 -4
after-on	5 -3 2 -10 -7
after-outside	14 -11 -3 -4 -4
after-speech	-4 1 -5 1 1
after-the	-3 7 2 -4 -9
after-to	-7 2 1 0 -2
after-with	8 5 -7 -23 0
agency-type	1 6 -2 -5 -2
agency-word	0 4 -4 0 -3
agency-word & after-by	-16 4 -3 6 -7
agency-word & after-in	-6 8 0 0 -3
agency-word & after-of	-4 -11 -7 -3 15
agency-word & after-on	0 3 -2 0 0
agency-word & after-speech	-10 13 0 -1 -4
agency-word & after-the	-2 7 2 -4 -6
agency-word & after-to	-1 3 -1 -1 -1
agency-word & before-auxiliary	4 2 -5 -8 -2
agency-word & begins-sentence	-1 -1 -4 5 0
agency-word & company-ending	-3 4 -1 0 0
agency-word & ends-sentence	-1 6 -3 -6 -8
agency-word & in-title	-9 13 -1 -2 -2
agency-word & mentions=1	1 0 -2 -2 -1
agency-word & near-agency	0 0 -3 -7 6
agency-word & near-attack	-4 -2 -2 -6 9
agency-word & near-attacker	-13 6 -3 3 -2
agency-word & near-handle	0 -4 -4 7 -5
agency-word & near-post	7 5 -5 -8 -13
agency-word & near-system	-3 3 -6 1 -2
agency-word & shortened-to-first	-11 6 -3 8 -5
agency-word & shortened-to-last	7 -4 -7 -9 -7
agency-word & speaks	-3 1 -3 -5 6
agency-word & titled	9 -5 -6 -8 -12
all-capitals	2 -9 -6 4 -7
all-capitals & begins-sentence	-7 0 -7 -3 3
all-capitals & ends-sentence	-3 -13 -4 -11 8
all-capitals & in-title	12 -18 -7 5 -28
all-capitals & mentions=1	-5 0 -6 -6 2
ampersand	-13 15 -3 -6 -8
and-name	12 -8 -11 5 -5
apposition-agency	3 0 -8 -18 1
apposition-det-agency	-15 16 -11 -1 -6
apposition-det-attacker	-2 -3 -12 5 -4
apposition-det-post	-12 -9 -7 -9 19
apposition-det-system	-21 1 15 -14 -4
apposition-post	-5 -1 -7 -10 7
apposition-which	-18 17 -8 4 -13
apposition-who	-5 -13 -3 -4 15
at-sign	-7 -1 -14 -6 13
attacker-head	-2 -16 -7 9 -6
attacker-word	-1 0 -7 7 -6
attacks	8 -2 -8 -3 -4
before-agency	3 0 4 -13 -5
before-attacker	-10 0 -2 6 -7
before-auxiliary	-4 -1 3 0 -4
before-post	1 2 -3 0 -9
before-system	-4 -5 11 -9 -3
before=and	10 -1 -7 -6 -9
before=that	-6 0 7 0 -18
begins-sentence	-3 3 -3 0 2
brackets-after	-4 -8 9 -4 2
called-as	-6 -21 9 6 -6
called-called	1 -4 -4 2 -3
called-handle	-3 -3 -2 3 -2
called-himself	-6 -6 -8 12 -10
called-itself	-7 -16 -5 18 -1
called-name	-7 -3 -6 10 -3
called-named	-4 -9 -10 10 -5
capitals	7 -1 -1 -6 -6
capitals & after-of	-6 8 -19 -8 -10
capitals & after-speech	1 0 -2 -4 -5
capitals & after-the	-5 9 -9 -5 -5
capitals & before-auxiliary	5 -19 7 -6 -4
capitals & begins-sentence	-8 10 -5 -2 -4
capitals & ends-sentence	13 -11 -1 0 0
capitals & in-title	10 -7 -11 0 -2
capitals & mentions=1	6 -2 2 -6 -6
capitals & near-agency	-3 -2 6 -4 -5
capitals & near-attack	9 -1 -9 -5 -2
capitals & near-attacker	14 -7 -8 -9 -2
capitals & near-handle	9 2 -15 -6 -2
capitals & near-post	4 2 -18 -9 -9
capitals & near-system	4 -8 0 -3 -3
capitals & possessive	-11 12 -1 -1 0
capitals & speaks	-10 12 -6 -4 -10
company-ending	-8 18 -6 -10 -17
defined-by=AGENCY	-16 16 -6 -1 -1
demonym	15 -12 -9 -2 -3
demonym-first	-7 12 -4 -4 -6
digit	-4 -20 4 7 -11
domain	0 14 -16 -17 -9
double-barrelled	-31 -7 -3 11 16
early	7 3 -1 -5 -7
ends-sentence	4 -2 -4 -5 1
first-name	-1 -4 -3 -4 9
first-name & after-by	15 -2 -1 -2 -14
first-name & after-speech	-4 -4 -2 -3 12
first-name & after-to	-3 -3 -1 -3 9
first-name & before-auxiliary	-1 0 0 0 2
first-name & begins-sentence	-4 -4 -2 -4 9
first-name & ends-sentence	3 -4 -3 -4 -1
first-name & mentions=1	-3 -5 -4 -4 11
first-name & near-agency	1 -3 -1 -2 3
first-name & near-attacker	-13 -1 -1 10 0
first-name & near-handle	-4 -1 -1 -3 9
first-name & near-post	-3 -1 -1 -2 6
first-name & near-system	-1 0 -5 -1 8
first-name & shortened-to-last	2 -1 -1 -2 4
first-name & speaks	-1 -2 -1 -1 5
first-name & titled	-3 -1 -1 -1 5
first-name-alone	-6 -18 -14 -10 14
handle	-9 -5 4 3 -3
handle & after-speech	15 -2 -8 -14 -4
handle & before-auxiliary	0 -5 -21 5 -4
handle & begins-sentence	-10 -13 -14 9 4
handle & mentions=1	4 -4 -18 1 -2
handle & near-agency	-1 0 -1 3 0
handle & near-attack	-4 -6 -1 11 -2
handle & near-attacker	-17 -2 -5 16 -2
handle & near-handle	-3 -2 -8 6 -4
handle & near-post	-15 -1 -12 16 -7
handle & near-system	20 -4 -8 -21 -10
handle & speaks	-14 4 -2 -8 5
head-of	9 -2 -10 -4 -8
head=BANK	-7 17 -1 -4 -11
head=CERT	-6 10 -14 -4 -9
head=COMPANY	-2 18 -4 -9 -11
head=COURT	-2 5 -8 -7 -6
head=GOVERNMENT	5 0 -14 -8 -16
head=HOSPITAL	-18 22 -3 -2 -13
head=MEDIA	14 -12 -10 -6 -7
head=MINISTRY	3 0 -6 -5 -2
head=OTHER	-2 9 -9 3 -13
head=POLICE	-12 18 -3 -3 -11
head=REGULATOR	-9 14 -1 -3 -4
head=UNIVERSITY	1 4 -8 -7 -5
in-brackets	8 3 -1 -7 -11
in-quotes	-4 -16 3 7 -8
in-title	-5 5 -6 -1 0
inflected	2 -8 1 0 -6
initials	0 -15 -4 -14 10
inner-capital	-11 -6 7 4 -8
known-body	-8 11 -2 -1 -2
known-public-body	-6 9 -2 -1 -2
known-system	-7 -10 18 -14 -7
late	3 -4 -6 -3 3
like-a-person	-2 -2 -3 0 4
like-a-person & after-by	5 -8 -3 -14 -1
like-a-person & after-in	8 -12 2 -13 -10
like-a-person & after-of	1 4 0 -2 -25
like-a-person & after-speech	-13 -4 -2 2 4
like-a-person & after-the	2 3 -4 -6 -21
like-a-person & after-to	-13 -19 10 1 -11
like-a-person & attacks	-5 -16 -1 16 -4
like-a-person & before-auxiliary	-11 3 -4 2 -4
like-a-person & begins-sentence	-6 1 -6 -1 3
like-a-person & company-ending	9 3 -4 -7 -14
like-a-person & ends-sentence	7 -13 -4 -8 1
like-a-person & in-title	-5 1 -2 -14 -2
like-a-person & mentions=1	2 -4 -8 -1 3
like-a-person & near-agency	-5 3 -2 -4 -2
like-a-person & near-attack	2 -3 0 1 -12
like-a-person & near-attacker	-7 1 -9 6 -4
like-a-person & near-handle	-19 0 -1 8 -10
like-a-person & near-post	-11 -1 -1 -1 9
like-a-person & near-system	-4 -7 3 -1 1
like-a-person & possessive	0 -2 -9 5 -6
like-a-person & shortened-to-first	-4 13 -11 -13 -1
like-a-person & shortened-to-last	-5 -1 -6 -5 5
like-a-person & speaks	-1 -3 -4 3 0
like-a-person & titled	3 -5 -2 -8 6
mentions=1	4 -1 -3 -1 0
mentions=2	2 -1 -3 1 -3
mentions=3+	-1 2 3 -2 -7
mentions=6+	-10 3 4 -1 -2
middle	1 -1 -2 1 0
named-by-agency	-17 10 -1 -12 4
named-by-attacker	-10 0 -5 7 -9
named-by-post	-1 -7 -2 -5 12
named-by-system	-19 -15 16 -1 -12
near-agency	-3 2 2 -3 1
near-attack	-1 -2 1 2 -5
near-attacker	-6 -5 -5 14 -5
near-handle	-5 -6 -3 8 -4
near-post	-5 1 -5 0 6
near-system	-1 -3 7 -5 -3
noun-after=account	-17 -1 14 -9 -9
noun-after=agent	-4 7 -4 -10 -3
noun-after=application	-6 -11 12 -11 -2
noun-after=attorney	15 -12 -6 -5 -3
noun-after=card	-2 -20 6 -6 -4
noun-after=channel	14 -4 -12 -3 -3
noun-after=check	10 -6 -1 -1 -2
noun-after=claim	-5 -4 3 5 -6
noun-after=clinic	0 1 -5 -1 -2
noun-after=credit	17 -17 -7 -10 -6
noun-after=customer	2 2 -2 -3 -3
noun-after=datum	6 -2 -7 -4 -1
noun-after=dispute	-2 8 0 -5 -2
noun-after=firm	9 -7 -8 -2 -3
noun-after=gang	1 -12 -16 1 -9
noun-after=gateway	-14 2 10 -11 -11
noun-after=hacker	-15 -3 -3 14 -2
noun-after=hospital	-2 3 -16 -7 -1
noun-after=incident	-2 4 -3 -9 -6
noun-after=minister	15 -14 0 -3 -4
noun-after=name	-7 -16 3 -12 8
noun-after=note	5 -3 -8 -6 -5
noun-after=number	29 -23 -8 -6 -3
noun-after=office	19 -16 -8 -1 -2
noun-after=platform	-8 2 0 -2 0
noun-after=police	-20 22 -14 -3 -4
noun-after=portal	-13 -13 17 -4 -4
noun-after=record	-17 -22 14 -15 -8
noun-after=report	4 1 -8 -11 -7
noun-after=result	15 -8 -13 -4 -1
noun-after=security	12 -9 -10 -2 -7
noun-after=server	-22 3 15 -1 -2
noun-after=spokesperson	-22 6 -2 15 -2
noun-after=state	-5 6 -6 -1 -1
noun-after=system	10 -7 -9 -1 -2
noun-after=terminal	-9 12 -15 -17 -4
noun-after=test	16 -8 -5 -4 -3
noun-after=user	16 4 -15 -21 -3
noun-after=vendor	11 -7 -14 0 0
noun-before=alias	-3 0 -2 5 -1
noun-before=analyst	-6 0 0 -1 8
noun-before=application	-6 0 2 -6 -1
noun-before=director	-1 -2 0 0 5
noun-before=executive	0 -4 0 -2 6
noun-before=firm	-9 14 -3 -7 -9
noun-before=founder	-1 -1 0 -1 3
noun-before=group	-9 7 -10 -3 -12
noun-before=justice	-6 -1 0 -1 8
noun-before=minister	-2 -1 0 0 3
noun-before=name	-13 -6 -7 17 -8
noun-before=officer	0 -1 -1 -3 5
noun-before=p.m.	19 -15 -5 -10 -16
noun-before=president	-1 -1 0 0 2
noun-before=spokesman	0 0 0 -1 2
noun-before=spokesperson	-5 0 0 0 5
noun-before=union	-14 17 -16 -11 -9
only-begins-sentences	8 0 -2 -7 -5
only-in=BYLINE	17 -14 -2 -4 -12
only-in=CAPTION	11 -9 -8 -4 -3
only-in=HEADING	13 -7 1 -6 -6
only-in=TITLE	4 -8 -4 -11 10
other-head	23 -17 -9 -12 -11
other-shape & after-in	-8 4 3 -6 1
other-shape & after-of	3 -3 1 -3 -6
other-shape & after-the	-1 4 -5 -5 -10
other-shape & after-to	-1 -1 3 -8 -10
other-shape & before-auxiliary	-8 7 3 -9 -9
other-shape & begins-sentence	2 -2 -8 -6 1
other-shape & ends-sentence	2 3 -7 -4 -6
other-shape & in-title	-5 13 -9 -3 -8
other-shape & mentions=1	1 6 -8 -5 -6
other-shape & near-agency	1 -2 2 -9 -2
other-shape & near-attack	-1 2 -16 -1 -3
other-shape & near-attacker	4 -16 -15 12 -5
other-shape & near-handle	8 -1 -10 -8 -12
other-shape & near-post	-9 -6 5 -5 5
other-shape & near-system	3 -7 2 -7 -10
other-shape & possessive	-2 4 -12 -1 -7
other-shape & shortened-to-first	6 -6 -3 -7 -6
other-shape & shortened-to-last	-3 1 -8 -1 2
other-shape & speaks	-11 4 -12 -4 1
other-shape & titled	-7 2 -7 -4 2
owns-agency	4 -1 -5 -10 1
owns-post	-8 11 0 -1 -3
owns-system	-26 -5 -8 16 -10
owns=chief	-2 3 0 0 0
owns=own	-15 11 -5 -2 -2
place	14 -8 -6 -6 -5
place-first	6 -2 -5 -4 -2
place-last	-10 18 -9 -5 -8
plain-single	7 -2 -2 -2 -3
plain-single & after-by	-4 2 -4 5 -9
plain-single & after-in	4 -2 0 -9 -9
plain-single & after-of	1 -4 2 -2 -8
plain-single & after-on	3 -3 2 -8 -4
plain-single & after-speech	10 -18 -2 -3 -8
plain-single & after-the	-3 1 5 -3 -9
plain-single & after-to	-3 5 -17 -3 3
plain-single & attacks	-6 3 0 -6 -5
plain-single & before-auxiliary	-4 0 2 0 -3
plain-single & begins-sentence	-1 5 -1 0 -5
plain-single & company-ending	-18 17 -6 -6 -1
plain-single & ends-sentence	4 2 -3 -1 -3
plain-single & in-title	2 1 -8 3 -7
plain-single & inner-capital	-9 -10 8 3 -6
plain-single & mentions=1	6 -3 -1 -1 -3
plain-single & near-agency	-2 3 -3 0 -2
plain-single & near-attack	-4 -6 5 0 -5
plain-single & near-attacker	2 -7 -2 2 -6
plain-single & near-handle	-4 -10 -1 4 1
plain-single & near-post	-2 3 -16 -2 3
plain-single & near-system	-5 0 8 -6 -5
plain-single & possessive	-2 8 -7 -9 -4
plain-single & speaks	-7 4 -10 2 1
plain-single & titled	-5 -14 -7 -7 9
plain-single-repeated	3 1 -3 -7 -2
possessive	-3 5 -6 1 -3
publication-there	-15 -3 15 -5 -2
set-off-by-agency	-10 11 -13 -21 4
set-off-by-attacker	-2 -15 -10 8 -13
set-off-by-post	2 -8 -4 -13 11
set-off-by-system	-6 -8 22 -17 -8
shortened-to-first	-5 8 -5 -1 -4
shortened-to-last	0 -3 -5 -5 5
speaks	-7 4 -5 0 4
system-head	-17 -3 19 -10 -14
tagged-common	7 -12 6 -8 -7
titled	0 -4 -2 -5 9
underscore	-5 -8 10 -5 -3
verb-before=ask	-5 1 -1 -4 8
verb-before=call	-10 -10 -6 16 -12
verb-before=name	-4 -9 -9 10 -4
verb-before=say	-10 0 4 -14 8
verb-before=tell	4 7 -19 -12 -7
verb-before=use	-11 -20 17 -13 -4
verb-before=want	8 -7 -2 -11 10
verb=accept	-10 0 -1 -2 11
verb=accuse	-9 -13 -2 -5 15
verb=acknowledge	-2 -1 0 -2 5
verb=add	-13 0 0 -6 14
verb=address	15 -5 -11 -3 -3
verb=admit	-4 11 -4 -13 -8
verb=affect	18 -11 -16 -4 -1
verb=answer	2 -5 -14 -19 13
verb=argue	-9 5 0 -2 7
verb=ask	-7 7 -8 -3 -1
verb=begin	11 -4 -6 -5 -4
verb=believe	9 -5 -3 -9 -8
verb=call	6 -13 -6 -5 8
verb=chat	-20 -14 21 -6 -7
verb=claim	-6 -17 -2 18 -6
verb=come	9 -8 -10 -9 -5
verb=concede	-11 8 -6 -3 3
verb=confirm	-8 11 -5 -16 -7
verb=consider	1 7 -5 -5 -6
verb=decline	-4 6 0 -1 0
verb=deny	1 6 -14 -8 -16
verb=dismiss	-11 14 -10 -4 -3
verb=dispute	-9 -12 -3 10 -8
verb=examine	10 -6 -7 -6 -3
verb=file	-5 5 -1 0 0
verb=find	-2 6 -5 -8 -10
verb=found	-2 4 0 -1 0
verb=go	-4 6 -15 6 -2
verb=hold	-4 2 3 -3 -2
verb=host	-21 -5 19 -4 -4
verb=know	-16 21 -15 -17 -8
verb=leave	2 -6 1 -5 -2
verb=log	20 -4 -18 -3 -3
verb=lose	1 -24 3 -21 -18
verb=maintain	-16 -6 -11 12 -5
verb=name	1 -8 4 -3 0
verb=notify	-20 16 -7 -3 -1
verb=offer	-25 18 -17 -3 -2
verb=order	-2 -9 -4 16 -19
verb=pay	-7 10 -1 -2 0
verb=post	-10 -2 -3 11 -1
verb=put	-10 14 -11 -5 -12
verb=reach	-16 -3 -6 -1 6
verb=refer	4 1 -7 -5 -2
verb=register	12 -4 -12 -1 -2
verb=reject	4 -3 -6 -4 3
verb=reply	-12 14 -4 -3 -2
verb=report	-13 12 -3 -14 1
verb=respond	-2 4 0 -1 -1
verb=rule	12 -12 -10 -6 3
verb=run	-7 -15 15 -7 -14
verb=say	-1 3 -4 -10 3
verb=see	-1 -2 2 -17 -7
verb=send	19 -10 -8 -16 -3
verb=set	7 -9 -5 15 -16
verb=sign	16 -15 -8 -9 -6
verb=sit	2 -11 -4 -4 10
verb=speak	-5 -3 -4 -4 11
verb=stand	3 4 -3 -6 -9
verb=state	-3 1 3 -5 -2
verb=stop	12 -9 -5 -3 -1
verb=submit	5 2 -14 -7 -3
verb=suspect	-1 8 -6 -14 -4
verb=take	6 -4 2 -4 -7
verb=tell	-6 -7 -6 -4 12
verb=want	-3 -1 -2 -9 5
verb=withdraw	-11 8 -9 -5 7
verb=write	-9 10 -1 -3 -2
words=1	8 -3 -1 -2 -3
words=2	0 -1 -2 3 -1
words=3	-6 5 -6 -4 4
words=4	-19 12 -9 -6 9
words=5	-7 0 2 -6 2`;

export const nominalWeights = `*	0 0
AGENCY after-at	-2 2
AGENCY after-attack	11 -11
AGENCY after-from	5 -5
AGENCY after-in	11 -11
AGENCY after-of	5 -5
AGENCY after-on	15 -15
AGENCY after-outside	2 -2
AGENCY after-with	-5 5
AGENCY attacks	-9 9
AGENCY begins-sentence	-2 2
AGENCY det=a	3 -3
AGENCY det=an	5 -5
AGENCY det=another	3 -3
AGENCY det=any	4 -4
AGENCY det=her	-11 11
AGENCY det=his	-8 8
AGENCY det=its	10 -10
AGENCY det=no	7 -7
AGENCY det=one	-2 2
AGENCY det=our	6 -6
AGENCY det=that	3 -3
AGENCY det=the	-3 3
AGENCY det=this	3 -3
AGENCY early	6 -6
AGENCY governed=belong to	4 -4
AGENCY governed=come from	2 -2
AGENCY governed=handle by	-12 12
AGENCY governed=use by	14 -14
AGENCY in=HEADING	3 -3
AGENCY in=LIST_ITEM	-5 5
AGENCY in=TITLE	7 -7
AGENCY mentions=1	4 -4
AGENCY mentions=2+	-3 3
AGENCY named=AGENCY	2 -2
AGENCY named=NONE	12 -12
AGENCY named=PLACE	2 -2
AGENCY narrowed=false	3 -3
AGENCY of=AGENCY	-7 7
AGENCY of=PLACE	9 -9
AGENCY others=0	-4 4
AGENCY others=2+	3 -3
AGENCY owned-by=AGENCY	9 -9
AGENCY plural	-4 4
AGENCY quoted	10 -10
AGENCY same=0	-5 5
AGENCY same=1	3 -3
AGENCY sentence-of-exposure	9 -9
AGENCY speaks	-6 6
AGENCY verb-before=accuse	10 -10
AGENCY verb-before=ask	6 -6
AGENCY verb-before=leave	9 -9
AGENCY verb-before=name	3 -3
AGENCY verb-before=say	6 -6
AGENCY verb-before=tell	-8 8
AGENCY verb=accept	4 -4
AGENCY verb=ask	2 -2
AGENCY verb=believe	4 -4
AGENCY verb=call	2 -2
AGENCY verb=conclude	-9 9
AGENCY verb=confirm	-3 3
AGENCY verb=deny	11 -11
AGENCY verb=engage	10 -10
AGENCY verb=find	3 -3
AGENCY verb=hire	17 -17
AGENCY verb=know	5 -5
AGENCY verb=make	10 -10
AGENCY verb=name	9 -9
AGENCY verb=put	-5 5
AGENCY verb=receive	-10 10
AGENCY verb=reject	11 -11
AGENCY verb=report	7 -7
AGENCY verb=respond	7 -7
AGENCY verb=say	-2 2
AGENCY verb=see	-19 19
AGENCY verb=take	-13 13
AGENCY verb=tell	-2 2
AGENCY verb=use	12 -12
ATTACKER after-against	-13 13
ATTACKER after-for	22 -22
ATTACKER after-from	3 -3
ATTACKER after-on	15 -15
ATTACKER after-to	14 -14
ATTACKER after-with	19 -19
ATTACKER attacks	-2 2
ATTACKER begins-sentence	-2 2
ATTACKER det=	6 -6
ATTACKER det=a	2 -2
ATTACKER det=the	4 -4
ATTACKER det=two	-4 4
ATTACKER early	-2 2
ATTACKER in=LIST_ITEM	2 -2
ATTACKER in=TITLE	-6 6
ATTACKER mentions=2+	-4 4
ATTACKER named=AGENCY	11 -11
ATTACKER named=NONE	15 -15
ATTACKER narrowed=false	3 -3
ATTACKER narrowed=true	-3 3
ATTACKER of=NONE	-2 2
ATTACKER others=0	-3 3
ATTACKER others=1	6 -6
ATTACKER others=2+	3 -3
ATTACKER same=1	-2 2
ATTACKER same=2+	4 -4
ATTACKER sentence-of-attack	-4 4
ATTACKER sentence-of-exposure	-10 10
ATTACKER speaks	2 -2
ATTACKER verb=call	21 -21
ATTACKER verb=come	-3 3
ATTACKER verb=get	7 -7
ATTACKER verb=know	7 -7
ATTACKER verb=say	14 -14
ATTACKER verb=take	3 -3
SYSTEM after-as	-10 10
SYSTEM after-at	-9 9
SYSTEM after-attack	-5 5
SYSTEM after-by	14 -14
SYSTEM after-of	3 -3
SYSTEM after-on	-5 5
SYSTEM after-outside	-3 3
SYSTEM after-to	-4 4
SYSTEM after-with	13 -13
SYSTEM attacks	-5 5
SYSTEM begins-sentence	-2 2
SYSTEM det=a	5 -5
SYSTEM det=an	5 -5
SYSTEM det=another	-8 8
SYSTEM det=any	5 -5
SYSTEM det=her	5 -5
SYSTEM det=its	-5 5
SYSTEM det=my	14 -14
SYSTEM det=no	3 -3
SYSTEM det=one	3 -3
SYSTEM det=our	5 -5
SYSTEM det=said	6 -6
SYSTEM det=that	-5 5
SYSTEM det=the	-2 2
SYSTEM det=their	16 -16
SYSTEM det=this	18 -18
SYSTEM det=two	5 -5
SYSTEM det=your	15 -15
SYSTEM early	-3 3
SYSTEM governed=come from	-21 21
SYSTEM governed=connect to	-3 3
SYSTEM governed=copy from	15 -15
SYSTEM governed=keep in	-7 7
SYSTEM governed=leave on	-9 9
SYSTEM governed=look at	-7 7
SYSTEM governed=post on	19 -19
SYSTEM governed=run on	3 -3
SYSTEM governed=sit on	19 -19
SYSTEM governed=store on	12 -12
SYSTEM governed=take from	-8 8
SYSTEM governed=write on	14 -14
SYSTEM in=HEADING	7 -7
SYSTEM in=LIST_ITEM	-5 5
SYSTEM in=TITLE	2 -2
SYSTEM mentions=4+	3 -3
SYSTEM named=AGENCY	-10 10
SYSTEM named=NONE	21 -21
SYSTEM named=SYSTEM	11 -11
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-3 3
SYSTEM of=AGENCY	-4 4
SYSTEM of=NONE	4 -4
SYSTEM of=PLACE	10 -10
SYSTEM of=SYSTEM	-9 9
SYSTEM others=0	-2 2
SYSTEM others=2+	5 -5
SYSTEM owned-by=AGENCY	-23 23
SYSTEM quoted	2 -2
SYSTEM same=0	-2 2
SYSTEM same=1	-7 7
SYSTEM sentence-of-exposure	-2 2
SYSTEM speaks	5 -5
SYSTEM verb-before=answer	5 -5
SYSTEM verb-before=file	-19 19
SYSTEM verb-before=find	-6 6
SYSTEM verb-before=give	14 -14
SYSTEM verb-before=hack	3 -3
SYSTEM verb-before=hold	10 -10
SYSTEM verb-before=leave	5 -5
SYSTEM verb-before=lose	19 -19
SYSTEM verb-before=reach	5 -5
SYSTEM verb-before=report	-13 13
SYSTEM verb-before=run	17 -17
SYSTEM verb-before=say	-6 6
SYSTEM verb-before=tell	16 -16
SYSTEM verb=access	-10 10
SYSTEM verb=affect	-2 2
SYSTEM verb=answer	-14 14
SYSTEM verb=belong	2 -2
SYSTEM verb=call	18 -18
SYSTEM verb=come	2 -2
SYSTEM verb=connect	10 -10
SYSTEM verb=copy	-4 4
SYSTEM verb=enter	-18 18
SYSTEM verb=find	13 -13
SYSTEM verb=go	-8 8
SYSTEM verb=leave	9 -9
SYSTEM verb=make	-2 2
SYSTEM verb=name	3 -3
SYSTEM verb=open	7 -7
SYSTEM verb=return	-3 3
SYSTEM verb=run	-9 9
SYSTEM verb=show	-12 12
SYSTEM verb=sit	-9 9
SYSTEM verb=take	-3 3
head=actor	4 -4
head=actor narrowed=true	5 -5
head=agency	-2 2
head=agency & after-by	9 -9
head=agency & mentions=1	5 -5
head=agency & mentions=2+	-5 5
head=agency & narrowed=false	8 -8
head=agency & others=2+	11 -11
head=agency & same=2+	-2 2
head=agency & sentence-of-attack	-5 5
head=agency narrowed=false	8 -8
head=api	-3 3
head=api narrowed=true	-4 4
head=app narrowed=false	2 -2
head=appliance	20 -20
head=application	3 -3
head=application narrowed=false	2 -2
head=application narrowed=true	5 -5
head=archive	5 -5
head=archive narrowed=false	7 -7
head=archive narrowed=true	-4 4
head=attacker	15 -15
head=attacker narrowed=false	10 -10
head=authority & det=	-9 9
head=authority & det=the	-3 3
head=authority & mentions=1	-6 6
head=authority & narrowed=false	11 -11
head=authority & narrowed=true	-3 3
head=authority & others=2+	3 -3
head=authority narrowed=false	11 -11
head=authority narrowed=true	-3 3
head=back-up	-10 10
head=back-up narrowed=false	-10 10
head=backup	4 -4
head=bank	6 -6
head=bank & det=the	7 -7
head=bank & mentions=1	6 -6
head=bank & narrowed=true	7 -7
head=bank & others=2+	3 -3
head=bank & same=2+	6 -6
head=bank narrowed=true	7 -7
head=board & begins-sentence	6 -6
head=board & mentions=1	-2 2
head=board & mentions=2+	4 -4
head=board & narrowed=false	10 -10
head=board & sentence-of-attack	11 -11
head=board & speaks	6 -6
head=board narrowed=false	10 -10
head=bot	2 -2
head=bot narrowed=false	-3 3
head=broker	13 -13
head=broker narrowed=true	13 -13
head=bucket	-2 2
head=bucket narrowed=true	-9 9
head=carrier	8 -8
head=carrier & mentions=1	8 -8
head=carrier & others=2+	8 -8
head=cell & others=2+	-8 8
head=chain	3 -3
head=chain & det=a	2 -2
head=chain & det=the	4 -4
head=chain & early	2 -2
head=chain & mentions=1	3 -3
head=chain & narrowed=false	2 -2
head=chain & narrowed=true	4 -4
head=chain & others=1	3 -3
head=chain & others=2+	3 -3
head=chain & same=2+	3 -3
head=chain & sentence-of-attack	2 -2
head=chain narrowed=false	2 -2
head=chain narrowed=true	4 -4
head=channel	7 -7
head=channel narrowed=false	21 -21
head=clinic	6 -6
head=clinic & det=	3 -3
head=clinic & mentions=1	3 -3
head=clinic & narrowed=false	3 -3
head=clinic & others=2+	6 -6
head=clinic & plural	3 -3
head=clinic & same=2+	6 -6
head=clinic narrowed=false	3 -3
head=cluster	-7 7
head=cluster narrowed=false	21 -21
head=commissioner & det=the	-17 17
head=commissioner & others=2+	-8 8
head=commissioner & speaks	-15 15
head=company	2 -2
head=company & after-by	-3 3
head=company & after-of	-3 3
head=company & after-to	14 -14
head=company & begins-sentence	18 -18
head=company & det=	-6 6
head=company & det=the	2 -2
head=company & mentions=1	11 -11
head=company & mentions=2+	-5 5
head=company & narrowed=false	6 -6
head=company & narrowed=true	-2 2
head=company & others=1	3 -3
head=company & quoted	-7 7
head=company & same=1	3 -3
head=company & sentence-of-attack	-2 2
head=company narrowed=false	6 -6
head=company narrowed=true	-2 2
head=computer narrowed=false	10 -10
head=computer narrowed=true	-15 15
head=console	3 -3
head=console narrowed=true	-3 3
head=contractor	4 -4
head=contractor & det=a	4 -4
head=contractor & mentions=1	4 -4
head=contractor & narrowed=false	3 -3
head=contractor & narrowed=true	6 -6
head=contractor & others=2+	3 -3
head=contractor & same=2+	5 -5
head=contractor narrowed=false	3 -3
head=contractor narrowed=true	6 -6
head=controller	-2 2
head=controller narrowed=true	-7 7
head=copy	8 -8
head=copy narrowed=false	12 -12
head=council	-3 3
head=council & begins-sentence	2 -2
head=council & det=	6 -6
head=council & det=the	-11 11
head=council & mentions=1	-4 4
head=council & narrowed=false	7 -7
head=council & others=2+	-2 2
head=council & same=2+	-3 3
head=council narrowed=false	7 -7
head=court	-6 6
head=court & det=the	-8 8
head=court & narrowed=false	19 -19
head=court & others=2+	-7 7
head=court & same=2+	-6 6
head=court narrowed=false	19 -19
head=crew	13 -13
head=crew narrowed=false	12 -12
head=crew narrowed=true	11 -11
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	17 -17
head=department	-2 2
head=department & after-in	15 -15
head=department & begins-sentence	-9 9
head=department & narrowed=true	-2 2
head=department & others=1	5 -5
head=department & others=2+	-7 7
head=department & quoted	13 -13
head=department & same=2+	-2 2
head=department & sentence-of-attack	-4 4
head=department narrowed=true	-2 2
head=district	-2 2
head=district & det=	9 -9
head=district & mentions=1	9 -9
head=district & narrowed=false	-3 3
head=district & others=2+	-2 2
head=district & same=2+	-3 3
head=district narrowed=false	-3 3
head=drive	2 -2
head=e-mail	3 -3
head=e-mail narrowed=false	4 -4
head=engineer	-8 8
head=environment	9 -9
head=firewall	6 -6
head=firm & begins-sentence	7 -7
head=firm & det=	12 -12
head=firm & det=a	3 -3
head=firm & det=the	3 -3
head=firm & early	5 -5
head=firm & in=TITLE	5 -5
head=firm & mentions=2+	10 -10
head=firm & named=NONE	2 -2
head=firm & named=PLACE	15 -15
head=firm & narrowed=false	4 -4
head=firm & narrowed=true	-2 2
head=firm & of=NONE	7 -7
head=firm & others=1	5 -5
head=firm & same=1	-10 10
head=firm & same=2+	6 -6
head=firm & sentence-of-attack	-21 21
head=firm narrowed=false	4 -4
head=firm narrowed=true	-2 2
head=folder narrowed=false	-5 5
head=folder narrowed=true	12 -12
head=forum narrowed=false	-6 6
head=forum narrowed=true	5 -5
head=foundation	3 -3
head=foundation & det=	3 -3
head=foundation & mentions=1	3 -3
head=foundation & narrowed=false	3 -3
head=foundation & others=2+	3 -3
head=foundation & same=2+	3 -3
head=foundation narrowed=false	3 -3
head=fund	5 -5
head=fund & det=the	7 -7
head=fund & mentions=1	5 -5
head=fund & narrowed=true	2 -2
head=fund & others=2+	5 -5
head=fund & same=2+	5 -5
head=fund narrowed=true	2 -2
head=gang	5 -5
head=gang narrowed=false	14 -14
head=gang narrowed=true	2 -2
head=gardaí	-6 6
head=gardaí & mentions=1	-6 6
head=gardaí & narrowed=false	-6 6
head=gardaí & others=2+	-6 6
head=gardaí & same=2+	-6 6
head=gardaí narrowed=false	-6 6
head=gateway	10 -10
head=gateway narrowed=true	4 -4
head=government	-2 2
head=government & det=the	-2 2
head=government & mentions=1	2 -2
head=government & mentions=2+	-3 3
head=government & narrowed=false	11 -11
head=government & narrowed=true	-6 6
head=government & others=1	-3 3
head=government & others=2+	2 -2
head=government & same=2+	-2 2
head=government narrowed=false	11 -11
head=government narrowed=true	-6 6
head=group	3 -3
head=group & after-by	2 -2
head=group & begins-sentence	4 -4
head=group & det=a	2 -2
head=group & det=the	5 -5
head=group & mentions=1	3 -3
head=group & mentions=2+	5 -5
head=group & narrowed=false	3 -3
head=group & narrowed=true	4 -4
head=group & others=1	6 -6
head=group & others=2+	3 -3
head=group & same=1	4 -4
head=group & same=2+	3 -3
head=group & speaks	5 -5
head=group narrowed=false	3 -3
head=group narrowed=true	4 -4
head=hacker	3 -3
head=hacker narrowed=false	3 -3
head=hospital	4 -4
head=hospital & begins-sentence	5 -5
head=hospital & det=	3 -3
head=hospital & det=the	4 -4
head=hospital & early	4 -4
head=hospital & mentions=1	3 -3
head=hospital & mentions=2+	6 -6
head=hospital & mentions=4+	2 -2
head=hospital & narrowed=false	2 -2
head=hospital & others=2+	4 -4
head=hospital & plural	7 -7
head=hospital & same=2+	3 -3
head=hospital & speaks	5 -5
head=hospital narrowed=false	2 -2
head=insurer & begins-sentence	9 -9
head=insurer & det=a	12 -12
head=insurer & det=the	-3 3
head=insurer & early	9 -9
head=insurer & mentions=1	8 -8
head=insurer & mentions=2+	-3 3
head=insurer & narrowed=false	4 -4
head=insurer & narrowed=true	-4 4
head=insurer & same=2+	-2 2
head=insurer & sentence-of-attack	7 -7
head=insurer narrowed=false	4 -4
head=insurer narrowed=true	-4 4
head=intruder	6 -6
head=investigator & begins-sentence	8 -8
head=investigator & narrowed=false	-3 3
head=investigator & sentence-of-attack	13 -13
head=investigator & speaks	8 -8
head=investigator narrowed=false	-3 3
head=laptop	3 -3
head=laptop narrowed=false	-5 5
head=ledger	5 -5
head=link	2 -2
head=link narrowed=false	18 -18
head=link narrowed=true	-10 10
head=login	18 -18
head=login narrowed=false	7 -7
head=machine	4 -4
head=machine narrowed=false	10 -10
head=mailbox	-12 12
head=mailbox narrowed=false	-12 12
head=man	3 -3
head=ministry & begins-sentence	-13 13
head=ministry & det=the	-17 17
head=ministry & narrowed=false	-6 6
head=ministry & narrowed=true	2 -2
head=ministry & speaks	9 -9
head=ministry narrowed=false	-6 6
head=ministry narrowed=true	2 -2
head=network	6 -6
head=network narrowed=true	10 -10
head=office	3 -3
head=office & after-in	6 -6
head=office & after-to	4 -4
head=office & begins-sentence	-3 3
head=office & det=	2 -2
head=office & det=her	-6 6
head=office & det=his	4 -4
head=office & early	5 -5
head=office & in=TITLE	5 -5
head=office & mentions=1	7 -7
head=office & mentions=2+	-3 3
head=office & narrowed=false	14 -14
head=office & others=1	9 -9
head=office & owned-by=AGENCY	13 -13
head=office & same=1	5 -5
head=office & speaks	-7 7
head=office narrowed=false	14 -14
head=operator	6 -6
head=operator & begins-sentence	-5 5
head=operator & det=	2 -2
head=operator & det=a	7 -7
head=operator & det=the	-3 3
head=operator & early	8 -8
head=operator & in=TITLE	2 -2
head=operator & mentions=1	-3 3
head=operator & mentions=2+	11 -11
head=operator & narrowed=false	-6 6
head=operator & narrowed=true	11 -11
head=operator & of=NONE	-7 7
head=operator & others=2+	-3 3
head=operator & sentence-of-attack	9 -9
head=operator & speaks	2 -2
head=operator narrowed=false	4 -4
head=operator narrowed=true	10 -10
head=opposition & others=2+	25 -25
head=opposition & speaks	-2 2
head=page	7 -7
head=page narrowed=false	8 -8
head=page narrowed=true	3 -3
head=panel	-2 2
head=panel narrowed=false	19 -19
head=parliament & det=	-8 8
head=parliament & narrowed=false	-8 8
head=parliament narrowed=false	-8 8
head=party	3 -3
head=party & after-by	3 -3
head=party & det=a	3 -3
head=party & det=an	3 -3
head=party & mentions=1	3 -3
head=party & narrowed=false	3 -3
head=party & narrowed=true	3 -3
head=party & others=2+	3 -3
head=party & same=2+	2 -2
head=party & sentence-of-attack	2 -2
head=party narrowed=false	3 -3
head=party narrowed=true	3 -3
head=people	2 -2
head=people narrowed=false	2 -2
head=person narrowed=false	4 -4
head=person narrowed=true	-4 4
head=phone	15 -15
head=phone narrowed=false	11 -11
head=platform	3 -3
head=platform narrowed=true	6 -6
head=police	-4 4
head=police & after-of	16 -16
head=police & after-to	10 -10
head=police & begins-sentence	16 -16
head=police & in=HEADING	-3 3
head=police & mentions=2+	-5 5
head=police & narrowed=false	-4 4
head=police & of=PLACE	11 -11
head=police & others=2+	-5 5
head=police & sentence-of-attack	-13 13
head=police & speaks	-8 8
head=police narrowed=false	-4 4
head=portal	5 -5
head=portal narrowed=false	7 -7
head=portal narrowed=true	3 -3
head=prosecutor	-3 3
head=prosecutor & begins-sentence	-10 10
head=prosecutor & det=	-3 3
head=prosecutor & det=the	-2 2
head=prosecutor & narrowed=false	3 -3
head=prosecutor & same=2+	-3 3
head=prosecutor narrowed=false	3 -3
head=provider	6 -6
head=provider & begins-sentence	4 -4
head=provider & det=the	4 -4
head=provider & mentions=1	6 -6
head=provider & narrowed=true	4 -4
head=provider & others=2+	6 -6
head=provider & same=2+	4 -4
head=provider narrowed=true	4 -4
head=registry	12 -12
head=registry narrowed=true	12 -12
head=regulator	-3 3
head=regulator & begins-sentence	2 -2
head=regulator & det=the	-3 3
head=regulator & mentions=1	-4 4
head=regulator & narrowed=false	4 -4
head=regulator & others=2+	8 -8
head=regulator & same=2+	-4 4
head=regulator narrowed=false	4 -4
head=repository	-6 6
head=repository narrowed=true	-6 6
head=school	3 -3
head=school & det=	3 -3
head=school & early	2 -2
head=school & mentions=1	4 -4
head=school & narrowed=false	3 -3
head=school & others=2+	2 -2
head=school & same=2+	3 -3
head=school narrowed=false	3 -3
head=seller	4 -4
head=seller narrowed=false	4 -4
head=server	-3 3
head=server narrowed=false	3 -3
head=server narrowed=true	-5 5
head=service	9 -9
head=service narrowed=false	12 -12
head=service narrowed=true	3 -3
head=site	4 -4
head=site narrowed=false	2 -2
head=site narrowed=true	5 -5
head=software	11 -11
head=software narrowed=false	19 -19
head=software narrowed=true	5 -5
head=state	4 -4
head=state & after-of	2 -2
head=state & begins-sentence	3 -3
head=state & det=	3 -3
head=state & det=a	2 -2
head=state & det=the	4 -4
head=state & mentions=1	3 -3
head=state & mentions=2+	4 -4
head=state & narrowed=false	3 -3
head=state & others=1	4 -4
head=state & others=2+	3 -3
head=state & same=2+	3 -3
head=state narrowed=false	3 -3
head=storage	17 -17
head=store narrowed=true	-5 5
head=substation narrowed=false	-20 20
head=supplier	3 -3
head=supplier & after-of	3 -3
head=supplier & det=	5 -5
head=supplier & det=a	2 -2
head=supplier & mentions=1	3 -3
head=supplier & narrowed=false	3 -3
head=supplier & narrowed=true	3 -3
head=supplier & others=1	4 -4
head=supplier & others=2+	3 -3
head=supplier & same=2+	3 -3
head=supplier narrowed=false	3 -3
head=supplier narrowed=true	3 -3
head=suspect	4 -4
head=system	2 -2
head=system narrowed=false	4 -4
head=system narrowed=true	2 -2
head=team	2 -2
head=team & begins-sentence	-6 6
head=team & det=a	-7 7
head=team & det=the	6 -6
head=team & mentions=1	-5 5
head=team & narrowed=false	8 -8
head=team & narrowed=true	2 -2
head=team & others=2+	7 -7
head=team & same=2+	2 -2
head=team narrowed=false	8 -8
head=team narrowed=true	2 -2
head=teenager	11 -11
head=teenager narrowed=false	11 -11
head=terminal	6 -6
head=terminal narrowed=true	-5 5
head=tool	7 -7
head=union & after-of	-8 8
head=union & begins-sentence	-6 6
head=union & det=	9 -9
head=union & det=a	13 -13
head=union & det=the	-3 3
head=union & early	11 -11
head=union & in=HEADING	4 -4
head=union & mentions=1	2 -2
head=union & mentions=2+	-6 6
head=union & others=1	9 -9
head=union & others=2+	-4 4
head=union & speaks	3 -3
head=unit	-2 2
head=unit & mentions=1	12 -12
head=unit & narrowed=true	-2 2
head=unit & others=2+	-2 2
head=unit & same=2+	-2 2
head=unit narrowed=true	-2 2
head=university & begins-sentence	15 -15
head=university & narrowed=true	-4 4
head=university & sentence-of-attack	-4 4
head=university narrowed=true	-4 4
head=utility	7 -7
head=utility & others=2+	7 -7
head=utility & same=2+	7 -7
head=vendor	3 -3
head=vendor & det=	2 -2
head=vendor & det=the	4 -4
head=vendor & mentions=1	3 -3
head=vendor & mentions=2+	2 -2
head=vendor & narrowed=false	2 -2
head=vendor & narrowed=true	3 -3
head=vendor & others=1	4 -4
head=vendor & others=2+	2 -2
head=vendor & quoted	2 -2
head=vendor & same=2+	2 -2
head=vendor & sentence-of-attack	2 -2
head=vendor narrowed=false	2 -2
head=vendor narrowed=true	3 -3
head=wallet	3 -3
head=wallet narrowed=false	-6 6
head=website	6 -6
head=website narrowed=false	9 -9
head=website narrowed=true	-3 3
modifier=agents	-13 13
modifier=backup	-5 5
modifier=banking	-19 19
modifier=billing	-8 8
modifier=booking	-16 16
modifier=civil	3 -3
modifier=cloud	8 -8
modifier=company	8 -8
modifier=core	-2 2
modifier=criminal	-6 6
modifier=customer	-8 8
modifier=cybercrime	-8 8
modifier=dark	10 -10
modifier=data	9 -9
modifier=district	-7 7
modifier=extortion	14 -14
modifier=federal	5 -5
modifier=file	-21 21
modifier=financial	-2 2
modifier=firm	12 -12
modifier=foreign	-5 5
modifier=forensic	11 -11
modifier=former	-7 7
modifier=freight	13 -13
modifier=government	19 -19
modifier=head	8 -8
modifier=health	5 -5
modifier=hospital	-2 2
modifier=incident	-3 3
modifier=information	10 -10
modifier=leak	-7 7
modifier=loan	5 -5
modifier=local	8 -8
modifier=mail	-20 20
modifier=management	-4 4
modifier=messaging	-14 14
modifier=mobile	2 -2
modifier=nightly	-4 4
modifier=office	-7 7
modifier=online	-17 17
modifier=open	12 -12
modifier=pathology	-10 10
modifier=payment	-13 13
modifier=payroll	-8 8
modifier=planning	-13 13
modifier=policy	-14 14
modifier=press	14 -14
modifier=private	-8 8
modifier=production	8 -8
modifier=prosecutor	12 -12
modifier=protection	-8 8
modifier=public	3 -3
modifier=ransomware	-9 9
modifier=record	-3 3
modifier=remote	2 -2
modifier=reporting	-13 13
modifier=response	-10 10
modifier=sabelline	-2 2
modifier=school	-5 5
modifier=security	-9 9
modifier=separate	14 -14
modifier=storage	-17 17
modifier=student	-12 12
modifier=support	-10 10
modifier=teachers	19 -19
modifier=test	-4 4
modifier=third	13 -13
modifier=unauthorized	-4 4
modifier=unknown	2 -2
modifier=verification	-17 17
modifier=web	2 -2`;

export const nominalThresholds = { AGENCY: 0.45, SYSTEM: 0.42, ATTACKER: 0.35 } as const;
