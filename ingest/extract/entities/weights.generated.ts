/**
 * Weights of the reasons in name-evidence.ts and nominal-evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated articles whose names are all invented; reasons seen fewer than 3 times and near-zeros are left out.
 */
export const nameWeights = `*	4 0 -2 -1 -1
acronym-defined	-10 11 1 -4 -5
after-as	-9 -15 4 8 -13
after-at	7 9 -9 -12 -14
after-attack	9 -6 -2 -7 -3
after-by	0 -7 -8 -2 1
after-for	-1 4 -4 -2 -16
after-from	6 5 -1 -12 -13
after-in	5 -1 7 -13 -12
after-of	-3 -2 3 -2 -10
after-on	5 -9 5 -16 -10
after-outside	14 -12 -6 -5 -5
after-speech	-2 -2 -7 0 1
after-the	-3 9 6 -4 -16
after-to	-9 3 -1 -1 -5
after-with	1 7 -11 -25 1
agency-type	3 3 -3 -10 2
agency-word	0 3 -4 0 -1
all-capitals	5 -7 -7 7 -10
ampersand	-16 22 -4 -8 -12
and-name	13 -16 -11 2 -10
apposition-agency	-6 1 -10 -22 8
apposition-det-agency	-17 17 -11 -1 -9
apposition-det-attacker	-10 -10 -19 16 -11
apposition-det-post	-14 -12 -6 -13 24
apposition-det-system	-22 -1 17 -11 -6
apposition-post	-10 -1 -13 -13 19
apposition-which	-16 13 -12 4 -13
apposition-who	-11 -13 -6 -4 21
at-sign	-3 2 -24 -18 13
attacker-head	1 -9 -8 8 -9
attacker-word	-2 -1 -13 10 -11
attacks	6 -12 -8 6 -12
before-agency	1 2 5 -12 -6
before-attacker	-19 -7 -9 21 -11
before-auxiliary	-7 0 5 0 -3
before-post	-2 7 -9 -2 -6
before-system	-11 -5 18 -14 -6
before=and	7 -3 -9 -1 -12
before=that	-6 -3 6 4 -17
begins-sentence	-6 4 -4 1 3
brackets-after	-3 -8 6 -6 5
called-as	-9 -15 4 8 -13
called-called	4 -15 -6 -2 -9
called-handle	-13 -8 -7 15 -11
called-himself	-21 -11 -15 22 -12
called-itself	-20 -18 -13 29 -10
called-name	-12 -5 -6 15 -5
called-named	-6 -13 -8 11 -11
capitals	10 -1 -1 -11 -10
defined-by=AGENCY	-21 21 -2 -1 -1
demonym	15 -9 -14 -5 -5
demonym-first	-5 10 -5 0 -7
digit	-2 -24 4 10 -13
domain	-1 17 -18 -19 -9
double-barrelled	-26 -9 -3 8 15
early	7 3 -1 -4 -8
ends-sentence	7 -3 -4 -9 -2
first-name	-5 -10 -3 -7 20
first-name-alone	-3 -18 -16 -12 14
handle	-9 -4 -5 6 -2
head-of	2 9 -10 -4 -17
head=BANK	-7 18 0 -2 -14
head=CERT	-1 5 -10 -5 -17
head=COMPANY	-1 18 -4 -6 -12
head=COURT	-6 10 -7 -7 -10
head=GOVERNMENT	3 1 -14 -5 -15
head=HOSPITAL	-21 23 -4 -4 -13
head=MEDIA	11 -6 -18 -6 -18
head=MINISTRY	0 3 -6 -5 -6
head=OTHER	-6 8 -10 7 -16
head=POLICE	-11 22 -3 -3 -14
head=REGULATOR	-13 18 -1 -2 -6
head=UNIVERSITY	-7 10 -9 -8 -9
in-brackets	7 3 -1 -7 -10
in-quotes	-5 -14 2 6 -9
in-title	-4 4 -7 0 -2
inflected	3 -8 -2 -3 -7
inner-capital	-17 -16 14 9 -15
known-body	-10 14 -2 -2 -2
known-public-body	-7 11 -2 -2 -2
known-system	-8 -13 18 -13 -9
late	3 -1 -5 -4 0
like-a-person	-3 -4 -5 3 5
mentions=1	5 -1 -4 -1 0
mentions=2	1 0 -1 -1 -6
mentions=3+	-2 2 4 -3 -7
mentions=6+	-10 5 5 -3 -2
middle	2 -2 -3 0 1
named-by-agency	-13 9 4 -13 -1
named-by-attacker	-20 -4 -16 20 -18
named-by-post	-3 -8 -4 -8 16
named-by-system	-26 -19 21 3 -19
noun-after=account	-17 -5 14 -9 -11
noun-after=agent	-4 8 -5 -11 -4
noun-after=application	2 -19 7 -11 -9
noun-after=attorney	17 -13 -4 -3 -1
noun-after=card	-3 -20 8 -10 -7
noun-after=channel	3 -7 -1 -6 -6
noun-after=check	13 -7 -2 -1 -3
noun-after=claim	-8 2 -4 12 -15
noun-after=clinic	-8 11 -10 -4 -6
noun-after=credit	15 -14 -7 -6 -7
noun-after=customer	3 2 -4 -4 -5
noun-after=datum	1 5 -7 -13 -8
noun-after=dispute	-4 4 0 -2 -2
noun-after=firm	14 -3 -7 -3 -6
noun-after=gang	4 -16 -12 2 -11
noun-after=gateway	-12 2 9 -17 -13
noun-after=hacker	-15 -9 -7 15 -3
noun-after=hospital	2 2 -15 -4 -2
noun-after=incident	-3 10 -8 -15 -3
noun-after=minister	17 -16 -2 -2 -2
noun-after=name	-7 -13 7 -13 12
noun-after=note	9 -8 -10 -8 -12
noun-after=number	30 -21 -10 -3 -4
noun-after=office	21 -19 -7 -2 -2
noun-after=platform	-6 3 6 -5 0
noun-after=police	-20 22 -15 -6 -5
noun-after=portal	-11 -12 16 -8 -6
noun-after=record	-12 -21 14 -15 -9
noun-after=report	8 1 -8 -8 -6
noun-after=result	14 -9 -10 -6 -2
noun-after=security	12 -9 -9 -3 -3
noun-after=server	-20 1 13 -6 -2
noun-after=spokesperson	-10 -13 -7 13 -2
noun-after=state	-5 7 -14 -4 -3
noun-after=system	9 -8 -7 -3 -3
noun-after=terminal	-8 10 -16 -11 -7
noun-after=test	16 -9 -7 -5 -4
noun-after=user	15 -1 -13 -21 -5
noun-after=vendor	11 -9 -10 -2 -1
noun-before=alias	-10 -2 -13 12 -10
noun-before=analyst	-13 -2 -1 -3 15
noun-before=application	-5 -1 10 -14 -1
noun-before=director	-4 -6 0 -1 12
noun-before=executive	-1 -6 0 -2 9
noun-before=firm	-11 12 -7 -11 -6
noun-before=founder	-3 -4 0 -1 9
noun-before=group	-13 3 -9 1 -12
noun-before=justice	-3 -3 -1 -1 8
noun-before=minister	-10 -3 -1 -1 13
noun-before=name	-16 -7 -7 19 -7
noun-before=officer	-1 -7 -1 -4 8
noun-before=p.m.	20 -18 -6 -16 -14
noun-before=president	-5 -3 0 -1 9
noun-before=spokesman	-2 -2 0 -3 6
noun-before=spokesperson	-2 -2 0 -1 4
noun-before=union	-16 18 -11 -12 -12
only-begins-sentences	10 2 -2 -9 -8
only-in=BYLINE	21 -15 -4 -12 -10
only-in=CAPTION	11 -10 -5 -6 -5
only-in=HEADING	14 -10 -1 -9 -1
only-in=TITLE	5 -12 -5 -15 11
other-head	22 -13 -8 -13 -16
owns-agency	-5 6 -6 -15 3
owns-post	-12 16 -3 -5 -4
owns-system	-24 -7 -10 16 -19
owns=chief	-2 4 -1 -1 0
owns=own	-15 18 -5 -10 -5
place	11 -7 -5 -10 -3
place-first	1 -4 -5 -8 5
place-last	-4 12 -8 -9 -11
plain-single	7 -4 0 -1 -5
plain-single-repeated	-3 2 -3 -6 1
possessive	-2 5 -8 0 -4
set-off-by-agency	-11 14 -15 -21 2
set-off-by-attacker	-12 -22 -21 24 -17
set-off-by-post	-6 -8 -9 -17 20
set-off-by-system	-14 -6 22 -10 -18
shortened-to-first	-4 12 -11 -4 -4
shortened-to-last	-3 -3 -4 -8 8
speaks	-10 4 -8 1 6
system-head	-19 -4 17 -12 -19
tagged-common	4 -15 4 -4 -10
titled	-1 -3 -4 -7 9
underscore	-4 -11 6 -2 -3
verb-before=ask	-9 1 -2 -7 10
verb-before=call	-6 -19 -9 14 -20
verb-before=name	-6 -12 -7 11 -9
verb-before=say	-10 -1 5 -20 6
verb-before=tell	4 7 -25 -16 -8
verb-before=use	-13 -16 16 -9 -3
verb-before=want	-1 -15 -8 -13 10
verb=accept	-8 -2 -1 -3 11
verb=accuse	-13 -8 -3 -13 13
verb=acknowledge	-12 -2 -1 -8 7
verb=add	-16 6 -13 -8 12
verb=address	13 -7 -12 -5 -5
verb=admit	-9 14 -8 -8 -2
verb=affect	17 -13 -12 -7 -3
verb=answer	-1 -4 -15 -16 13
verb=argue	-11 4 -1 -3 6
verb=ask	-11 14 -9 -7 -6
verb=begin	11 -6 -8 -6 -5
verb=believe	5 7 -9 -15 -21
verb=call	10 -4 -7 -11 -1
verb=chat	-20 -15 20 -8 -8
verb=claim	-7 -16 -5 18 -6
verb=come	11 -12 -7 -10 -1
verb=concede	-13 13 -6 -8 -1
verb=confirm	-6 17 -6 -14 -12
verb=consider	0 7 -6 -9 -6
verb=decline	-5 9 -1 -2 -3
verb=deny	-2 2 -15 -10 2
verb=dismiss	-9 9 -6 -3 0
verb=dispute	-11 -17 -7 10 -6
verb=examine	12 -11 -11 -9 -4
verb=file	-8 11 -6 -1 -3
verb=find	-10 13 -7 -7 -5
verb=found	-3 5 -1 -1 0
verb=go	-10 3 -17 6 -6
verb=hold	-10 9 0 -7 -9
verb=host	-19 -12 20 -11 -9
verb=know	-14 18 -17 -19 -9
verb=leave	3 -9 5 -12 -4
verb=log	17 -9 -13 -6 -4
verb=lose	2 -14 8 -19 -13
verb=maintain	-15 -1 -15 10 -6
verb=name	-5 -8 13 -2 -3
verb=notify	-19 20 -10 -4 -2
verb=offer	-23 15 -16 -1 -3
verb=order	-13 -11 -6 19 -17
verb=pay	-8 12 -4 -1 -2
verb=post	-15 -5 -1 13 -5
verb=put	-13 9 -14 3 -7
verb=reach	-18 -10 -10 -8 12
verb=refer	1 2 -9 -7 -4
verb=register	14 -10 -10 -6 -5
verb=reject	3 -7 -9 -6 8
verb=reply	-12 16 -4 -10 -1
verb=report	-14 13 -7 -14 2
verb=respond	-6 8 -1 -3 -5
verb=rule	-11 -22 -8 -9 22
verb=run	-19 -15 20 -10 -16
verb=say	-2 2 -5 -8 4
verb=see	2 -4 5 -20 -10
verb=send	16 -11 -15 -13 -6
verb=set	-1 -16 -9 14 -12
verb=sign	15 -13 -11 -14 -12
verb=sit	-5 -13 -10 -11 10
verb=speak	-3 -11 -7 -9 12
verb=stand	6 5 -4 -4 -15
verb=state	-14 13 -3 -9 -6
verb=stop	13 -10 -7 -4 -2
verb=submit	8 -3 -17 -8 -2
verb=suspect	-11 15 -13 -22 -10
verb=take	3 -2 -2 -3 -7
verb=tell	-8 -3 -6 -4 11
verb=want	-9 -9 -4 -8 12
verb=withdraw	-12 6 -8 -3 4
verb=write	-18 -3 -6 -12 11
words=1	9 -3 -1 -2 -5
words=2	-1 0 -4 2 0
words=3	-8 5 -9 -3 4
words=4	-17 10 -11 -12 13
words=5	-2 -4 -1 -9 4`;

export const nominalWeights = `*	0 0
AGENCY after-as	13 -13
AGENCY after-at	-3 3
AGENCY after-attack	13 -13
AGENCY after-by	-3 3
AGENCY after-for	-2 2
AGENCY after-from	3 -3
AGENCY after-in	10 -10
AGENCY after-on	5 -5
AGENCY after-outside	3 -3
AGENCY after-with	-6 6
AGENCY attacks	3 -3
AGENCY begins-sentence	-3 3
AGENCY det=a	7 -7
AGENCY det=an	12 -12
AGENCY det=another	6 -6
AGENCY det=any	4 -4
AGENCY det=her	-12 12
AGENCY det=his	-9 9
AGENCY det=its	10 -10
AGENCY det=no	8 -8
AGENCY det=one	-7 7
AGENCY det=our	6 -6
AGENCY det=that	5 -5
AGENCY det=the	-4 4
AGENCY det=this	4 -4
AGENCY early	7 -7
AGENCY governed=accord to	-2 2
AGENCY governed=belong to	7 -7
AGENCY governed=come from	5 -5
AGENCY governed=handle by	-13 13
AGENCY governed=use by	18 -18
AGENCY in=HEADING	5 -5
AGENCY in=LIST_ITEM	-5 5
AGENCY in=TITLE	9 -9
AGENCY mentions=1	4 -4
AGENCY mentions=2+	-3 3
AGENCY mentions=4+	-3 3
AGENCY named=AGENCY	10 -10
AGENCY named=NONE	10 -10
AGENCY named=PLACE	-2 2
AGENCY narrowed=false	3 -3
AGENCY narrowed=true	-2 2
AGENCY of=AGENCY	6 -6
AGENCY of=NONE	-3 3
AGENCY of=PLACE	3 -3
AGENCY others=0	-3 3
AGENCY others=1	6 -6
AGENCY owned-by=AGENCY	3 -3
AGENCY owned-by=PLACE	-5 5
AGENCY plural	-3 3
AGENCY quoted	12 -12
AGENCY same=0	-6 6
AGENCY same=1	9 -9
AGENCY sentence-of-attack	-2 2
AGENCY sentence-of-exposure	12 -12
AGENCY speaks	-5 5
AGENCY verb-before=accuse	6 -6
AGENCY verb-before=ask	6 -6
AGENCY verb-before=blame	2 -2
AGENCY verb-before=leave	14 -14
AGENCY verb-before=name	5 -5
AGENCY verb-before=say	4 -4
AGENCY verb-before=tell	-8 8
AGENCY verb=ask	2 -2
AGENCY verb=call	6 -6
AGENCY verb=conclude	-10 10
AGENCY verb=confirm	-2 2
AGENCY verb=deny	16 -16
AGENCY verb=engage	16 -16
AGENCY verb=find	4 -4
AGENCY verb=hire	23 -23
AGENCY verb=know	7 -7
AGENCY verb=make	12 -12
AGENCY verb=name	15 -15
AGENCY verb=receive	-12 12
AGENCY verb=reject	16 -16
AGENCY verb=report	10 -10
AGENCY verb=respond	10 -10
AGENCY verb=see	-18 18
AGENCY verb=take	-12 12
AGENCY verb=use	13 -13
ATTACKER after-against	-12 12
ATTACKER after-for	20 -20
ATTACKER after-from	3 -3
ATTACKER after-of	-3 3
ATTACKER after-on	16 -16
ATTACKER after-to	14 -14
ATTACKER after-with	23 -23
ATTACKER attacks	-4 4
ATTACKER begins-sentence	-2 2
ATTACKER det=	6 -6
ATTACKER det=a	2 -2
ATTACKER det=the	4 -4
ATTACKER det=two	-5 5
ATTACKER in=LIST_ITEM	2 -2
ATTACKER in=TITLE	-7 7
ATTACKER mentions=2+	-4 4
ATTACKER named=AGENCY	12 -12
ATTACKER named=NONE	16 -16
ATTACKER narrowed=false	3 -3
ATTACKER narrowed=true	-4 4
ATTACKER of=NONE	-3 3
ATTACKER others=0	-4 4
ATTACKER others=1	3 -3
ATTACKER others=2+	3 -3
ATTACKER quoted	-2 2
ATTACKER same=1	-2 2
ATTACKER same=2+	5 -5
ATTACKER sentence-of-attack	-5 5
ATTACKER sentence-of-exposure	-9 9
ATTACKER speaks	2 -2
ATTACKER verb=arrest	-2 2
ATTACKER verb=call	20 -20
ATTACKER verb=get	2 -2
ATTACKER verb=know	6 -6
ATTACKER verb=say	13 -13
ATTACKER verb=take	2 -2
SYSTEM after-as	-12 12
SYSTEM after-at	-7 7
SYSTEM after-attack	-4 4
SYSTEM after-by	15 -15
SYSTEM after-from	-2 2
SYSTEM after-of	3 -3
SYSTEM after-on	-4 4
SYSTEM after-outside	-2 2
SYSTEM after-to	-3 3
SYSTEM after-with	12 -12
SYSTEM attacks	-4 4
SYSTEM begins-sentence	-2 2
SYSTEM det=a	4 -4
SYSTEM det=an	5 -5
SYSTEM det=another	-8 8
SYSTEM det=any	4 -4
SYSTEM det=her	7 -7
SYSTEM det=his	-3 3
SYSTEM det=its	-5 5
SYSTEM det=my	15 -15
SYSTEM det=no	-2 2
SYSTEM det=one	2 -2
SYSTEM det=our	4 -4
SYSTEM det=said	2 -2
SYSTEM det=that	-5 5
SYSTEM det=the	-2 2
SYSTEM det=their	14 -14
SYSTEM det=this	14 -14
SYSTEM det=two	3 -3
SYSTEM det=your	17 -17
SYSTEM early	-3 3
SYSTEM governed=come from	-18 18
SYSTEM governed=connect to	-5 5
SYSTEM governed=copy from	14 -14
SYSTEM governed=keep in	-10 10
SYSTEM governed=leave on	-13 13
SYSTEM governed=look at	-9 9
SYSTEM governed=post on	21 -21
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	12 -12
SYSTEM governed=store on	10 -10
SYSTEM governed=take from	-8 8
SYSTEM governed=write on	12 -12
SYSTEM in=HEADING	6 -6
SYSTEM in=LIST_ITEM	-3 3
SYSTEM in=TITLE	3 -3
SYSTEM mentions=4+	5 -5
SYSTEM named=AGENCY	-4 4
SYSTEM named=NONE	20 -20
SYSTEM named=SYSTEM	11 -11
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-2 2
SYSTEM of=AGENCY	-2 2
SYSTEM of=PLACE	10 -10
SYSTEM others=0	-3 3
SYSTEM others=2+	4 -4
SYSTEM owned-by=AGENCY	-24 24
SYSTEM owned-by=ATTACKER	11 -11
SYSTEM quoted	2 -2
SYSTEM same=1	-6 6
SYSTEM speaks	6 -6
SYSTEM verb-before=answer	7 -7
SYSTEM verb-before=encrypt	2 -2
SYSTEM verb-before=file	-22 22
SYSTEM verb-before=find	-4 4
SYSTEM verb-before=give	15 -15
SYSTEM verb-before=hack	2 -2
SYSTEM verb-before=hold	13 -13
SYSTEM verb-before=leave	6 -6
SYSTEM verb-before=lose	17 -17
SYSTEM verb-before=reach	5 -5
SYSTEM verb-before=report	-13 13
SYSTEM verb-before=run	15 -15
SYSTEM verb-before=say	-5 5
SYSTEM verb-before=tell	17 -17
SYSTEM verb-before=use	-10 10
SYSTEM verb=access	-11 11
SYSTEM verb=affect	-2 2
SYSTEM verb=answer	-16 16
SYSTEM verb=belong	4 -4
SYSTEM verb=call	14 -14
SYSTEM verb=come	3 -3
SYSTEM verb=connect	9 -9
SYSTEM verb=copy	-6 6
SYSTEM verb=encrypt	-2 2
SYSTEM verb=enter	-17 17
SYSTEM verb=find	9 -9
SYSTEM verb=go	-7 7
SYSTEM verb=leave	9 -9
SYSTEM verb=make	-4 4
SYSTEM verb=name	4 -4
SYSTEM verb=open	7 -7
SYSTEM verb=return	-3 3
SYSTEM verb=run	-8 8
SYSTEM verb=show	-9 9
SYSTEM verb=sit	-11 11
SYSTEM verb=take	-3 3
SYSTEM verb=use	-2 2
SYSTEM verb=work	-15 15
head=actor	3 -3
head=actor narrowed=true	6 -6
head=agency narrowed=false	20 -20
head=api narrowed=true	-5 5
head=app narrowed=true	-2 2
head=appliance	19 -19
head=application	4 -4
head=application narrowed=false	10 -10
head=application narrowed=true	3 -3
head=archive	6 -6
head=archive narrowed=false	8 -8
head=archive narrowed=true	-2 2
head=attacker	14 -14
head=attacker narrowed=false	10 -10
head=authority narrowed=false	16 -16
head=authority narrowed=true	-6 6
head=back-up	-9 9
head=back-up narrowed=false	-9 9
head=backup	3 -3
head=bank	17 -17
head=bank narrowed=false	2 -2
head=bank narrowed=true	19 -19
head=board	5 -5
head=board narrowed=false	17 -17
head=bot narrowed=false	-5 5
head=broker	13 -13
head=broker narrowed=true	14 -14
head=bucket narrowed=true	-9 9
head=carrier	12 -12
head=chain	7 -7
head=chain narrowed=false	5 -5
head=chain narrowed=true	9 -9
head=channel	7 -7
head=channel narrowed=false	23 -23
head=clinic	15 -15
head=clinic narrowed=false	3 -3
head=cluster	-7 7
head=cluster narrowed=false	21 -21
head=commissioner	-5 5
head=commissioner narrowed=true	-5 5
head=committee	-4 4
head=company	10 -10
head=company narrowed=false	14 -14
head=company narrowed=true	5 -5
head=computer	2 -2
head=computer narrowed=false	10 -10
head=computer narrowed=true	-16 16
head=contractor	10 -10
head=contractor narrowed=false	6 -6
head=contractor narrowed=true	10 -10
head=controller	-3 3
head=controller narrowed=true	-6 6
head=copy	8 -8
head=copy narrowed=false	12 -12
head=copy narrowed=true	2 -2
head=council	-11 11
head=council narrowed=false	16 -16
head=court	-9 9
head=court narrowed=false	20 -20
head=crew	13 -13
head=crew narrowed=false	10 -10
head=crew narrowed=true	9 -9
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	18 -18
head=custom	-2 2
head=database narrowed=false	2 -2
head=department	-4 4
head=department narrowed=false	-3 3
head=department narrowed=true	-2 2
head=district narrowed=false	-3 3
head=drive	3 -3
head=e-mail	2 -2
head=e-mail narrowed=false	5 -5
head=engineer	-3 3
head=environment	10 -10
head=firewall	6 -6
head=firm	3 -3
head=firm narrowed=false	11 -11
head=folder	3 -3
head=folder narrowed=false	-6 6
head=folder narrowed=true	9 -9
head=forum narrowed=false	-5 5
head=forum narrowed=true	5 -5
head=foundation	7 -7
head=foundation narrowed=false	7 -7
head=fund	14 -14
head=fund narrowed=true	8 -8
head=gang	6 -6
head=gang narrowed=false	17 -17
head=gang narrowed=true	2 -2
head=gardaí	-12 12
head=gardaí narrowed=false	-12 12
head=gateway	11 -11
head=gateway narrowed=true	6 -6
head=government	3 -3
head=government narrowed=false	15 -15
head=government narrowed=true	-11 11
head=group	11 -11
head=group narrowed=false	9 -9
head=group narrowed=true	13 -13
head=hacker	3 -3
head=hacker narrowed=false	3 -3
head=hospital	20 -20
head=hospital narrowed=false	6 -6
head=insurer	-5 5
head=insurer narrowed=false	-3 3
head=intruder	5 -5
head=investigator	7 -7
head=investigator narrowed=false	3 -3
head=laptop	5 -5
head=laptop narrowed=false	-4 4
head=ledger	5 -5
head=link narrowed=false	19 -19
head=link narrowed=true	-11 11
head=login	15 -15
head=login narrowed=false	7 -7
head=machine	5 -5
head=machine narrowed=false	10 -10
head=machine narrowed=true	-3 3
head=mailbox	-11 11
head=mailbox narrowed=false	-11 11
head=man	3 -3
head=marketplace	2 -2
head=ministry	-8 8
head=ministry narrowed=false	-10 10
head=network	6 -6
head=network narrowed=true	11 -11
head=office	5 -5
head=office narrowed=false	18 -18
head=office narrowed=true	2 -2
head=operator	5 -5
head=operator narrowed=false	-2 2
head=operator narrowed=true	16 -16
head=opposition	3 -3
head=opposition narrowed=false	3 -3
head=page	6 -6
head=page narrowed=false	8 -8
head=page narrowed=true	4 -4
head=panel	-2 2
head=panel narrowed=false	18 -18
head=parliament	-8 8
head=parliament narrowed=false	-19 19
head=party	6 -6
head=party narrowed=false	7 -7
head=party narrowed=true	6 -6
head=person narrowed=false	2 -2
head=person narrowed=true	-4 4
head=phone	14 -14
head=phone narrowed=false	11 -11
head=platform	2 -2
head=platform narrowed=false	-2 2
head=platform narrowed=true	6 -6
head=police	-4 4
head=police narrowed=false	-5 5
head=portal	4 -4
head=portal narrowed=false	2 -2
head=portal narrowed=true	4 -4
head=prosecutor	-7 7
head=provider	17 -17
head=provider narrowed=true	14 -14
head=registry	11 -11
head=registry narrowed=true	11 -11
head=regulator	-3 3
head=regulator narrowed=false	3 -3
head=repository	-7 7
head=repository narrowed=true	-7 7
head=school	8 -8
head=school narrowed=false	8 -8
head=seller	4 -4
head=seller narrowed=false	4 -4
head=server	-2 2
head=server narrowed=false	2 -2
head=server narrowed=true	-7 7
head=service	8 -8
head=service narrowed=false	13 -13
head=service narrowed=true	6 -6
head=site	5 -5
head=site narrowed=false	2 -2
head=site narrowed=true	5 -5
head=software	10 -10
head=software narrowed=false	16 -16
head=software narrowed=true	6 -6
head=state	12 -12
head=state narrowed=false	9 -9
head=storage	15 -15
head=store	-4 4
head=substation narrowed=false	-20 20
head=supplier	8 -8
head=supplier narrowed=false	4 -4
head=supplier narrowed=true	15 -15
head=suspect	3 -3
head=suspect narrowed=false	3 -3
head=system	2 -2
head=system narrowed=false	4 -4
head=system narrowed=true	4 -4
head=team	8 -8
head=team narrowed=false	13 -13
head=team narrowed=true	2 -2
head=teenager	10 -10
head=teenager narrowed=false	10 -10
head=terminal	7 -7
head=terminal narrowed=true	-5 5
head=tool	11 -11
head=union narrowed=false	-3 3
head=university narrowed=true	-9 9
head=utility	15 -15
head=vendor	9 -9
head=vendor narrowed=false	6 -6
head=vendor narrowed=true	11 -11
head=wallet	3 -3
head=wallet narrowed=false	-5 5
head=website	6 -6
head=website narrowed=false	10 -10
modifier=agents	-12 12
modifier=backup	-5 5
modifier=banking	-19 19
modifier=billing	-4 4
modifier=booking	-18 18
modifier=city	6 -6
modifier=civil	4 -4
modifier=cloud	5 -5
modifier=company	9 -9
modifier=consumer	-2 2
modifier=core	-3 3
modifier=credit	2 -2
modifier=criminal	-10 10
modifier=customer	-6 6
modifier=cybercrime	-8 8
modifier=dark	12 -12
modifier=data	6 -6
modifier=district	-3 3
modifier=extortion	16 -16
modifier=federal	3 -3
modifier=file	-15 15
modifier=firm	12 -12
modifier=foreign	-5 5
modifier=forensic	7 -7
modifier=former	-7 7
modifier=freight	12 -12
modifier=government	20 -20
modifier=head	9 -9
modifier=health	7 -7
modifier=hospital	-8 8
modifier=incident	-5 5
modifier=information	10 -10
modifier=leak	-9 9
modifier=loan	5 -5
modifier=local	12 -12
modifier=mail	-23 23
modifier=management	-3 3
modifier=messaging	-12 12
modifier=mobile	4 -4
modifier=nightly	-5 5
modifier=office	-2 2
modifier=online	-17 17
modifier=open	9 -9
modifier=pathology	-11 11
modifier=payment	-15 15
modifier=payroll	-8 8
modifier=planning	-15 15
modifier=policy	-13 13
modifier=press	12 -12
modifier=private	-3 3
modifier=production	4 -4
modifier=prosecutor	6 -6
modifier=protection	-9 9
modifier=public	4 -4
modifier=ransomware	-8 8
modifier=record	-3 3
modifier=regional	2 -2
modifier=remote	5 -5
modifier=reporting	-16 16
modifier=response	-12 12
modifier=sabelline	-6 6
modifier=school	-7 7
modifier=security	-6 6
modifier=separate	12 -12
modifier=service	3 -3
modifier=state	-3 3
modifier=storage	-16 16
modifier=student	-11 11
modifier=support	-11 11
modifier=teachers	16 -16
modifier=test	-5 5
modifier=third	12 -12
modifier=unauthorised	2 -2
modifier=unauthorized	-3 3
modifier=verification	-19 19`;

export const nominalThresholds = {"AGENCY":0.4,"SYSTEM":0.35,"ATTACKER":0.3} as const;
