/**
 * Weights of the reasons in evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated articles whose names are all invented; reasons seen fewer than 3 times and near-zeros are left out.
 */
export const nameWeights = `*	4 0 -2 -1 -1
acronym-defined	-10 11 2 -4 -4
after-as	-10 -16 3 7 -14
after-at	7 9 -10 -12 -14
after-attack	9 -6 -1 -8 -3
after-by	-1 -7 -8 -3 1
after-for	-2 2 -5 -5 -17
after-from	7 5 0 -11 -13
after-in	5 -1 7 -13 -11
after-of	-2 -1 3 -1 -9
after-on	4 -9 5 -16 -9
after-outside	14 -13 -6 -6 -5
after-speech	-2 -3 -6 0 1
after-the	-3 9 5 -4 -15
after-to	-8 4 -1 -1 -4
after-with	1 6 -11 -24 1
agency-type	3 4 -4 -10 2
agency-word	0 3 -4 0 -1
all-capitals	6 -7 -7 7 -8
ampersand	-16 19 -4 -8 -12
and-name	14 -16 -9 3 -8
apposition-agency	-8 -1 -10 -24 7
apposition-det-agency	-18 17 -11 -1 -10
apposition-det-attacker	-8 -11 -18 17 -10
apposition-det-post	-14 -12 -7 -13 24
apposition-det-system	-21 -2 17 -11 -6
apposition-post	-11 -2 -13 -13 19
apposition-which	-17 13 -12 4 -13
apposition-who	-12 -12 -6 -5 21
at-sign	-3 2 -25 -20 12
attacker-head	3 -9 -7 7 -9
attacker-word	-2 0 -12 10 -10
attacks	6 -12 -9 6 -12
before-agency	1 1 4 -12 -6
before-attacker	-19 -8 -8 21 -11
before-auxiliary	-7 0 5 0 -3
before-post	-3 7 -9 -1 -5
before-system	-11 -7 18 -14 -6
before=and	8 -4 -10 -1 -12
before=that	-6 -3 5 4 -17
begins-sentence	-6 4 -4 1 3
brackets-after	-4 -8 5 -7 5
called-as	-10 -16 3 7 -14
called-called	5 -12 -5 0 -8
called-handle	-10 -10 -7 12 -12
called-himself	-21 -11 -14 23 -13
called-itself	-23 -19 -13 29 -9
called-name	-12 -6 -7 14 -5
called-named	-6 -11 -8 11 -10
capitals	10 -1 0 -11 -10
defined-by=AGENCY	-19 19 -2 -1 -1
demonym	16 -7 -14 -4 -5
demonym-first	-6 10 -6 -1 -6
digit	-2 -24 4 9 -13
domain	-4 15 -20 -23 -11
double-barrelled	-26 -10 -3 8 16
early	7 3 -1 -4 -8
ends-sentence	7 -2 -4 -9 -2
first-name	-5 -11 -3 -7 20
first-name-alone	-4 -18 -16 -12 14
handle	-9 -4 -4 6 -1
head-of	3 9 -10 -4 -19
head=BANK	-6 17 0 -1 -14
head=CERT	-1 5 -10 -5 -15
head=COMPANY	0 15 -5 -6 -13
head=COURT	-5 10 -7 -7 -11
head=GOVERNMENT	1 2 -14 -7 -13
head=HOSPITAL	-20 24 -3 -3 -15
head=MEDIA	12 -8 -16 -5 -17
head=MINISTRY	2 2 -5 -5 -6
head=OTHER	-7 7 -11 6 -17
head=POLICE	-11 21 -3 -3 -13
head=REGULATOR	-12 16 -1 -2 -7
head=UNIVERSITY	-7 10 -8 -7 -8
in-brackets	6 3 -2 -7 -10
in-quotes	-5 -15 2 6 -9
in-title	-4 5 -8 -1 -2
inflected	3 -8 -2 -2 -7
inner-capital	-17 -15 14 10 -15
known-body	-10 13 -2 -2 -2
known-public-body	-7 10 -2 -2 -2
known-system	-9 -13 18 -13 -9
late	3 -1 -5 -4 -1
like-a-person	-4 -5 -5 3 5
mentions=1	5 -1 -4 -2 0
mentions=2	1 1 -1 -1 -6
mentions=3+	-2 3 4 -3 -8
mentions=6+	-12 6 4 -4 -3
middle	2 -2 -3 0 1
named-by-agency	-15 8 2 -14 -1
named-by-attacker	-21 -5 -14 21 -18
named-by-post	-2 -8 -4 -8 16
named-by-system	-25 -20 22 4 -18
noun-after=account	-15 -6 16 -8 -8
noun-after=agent	-6 8 -5 -9 -4
noun-after=application	3 -16 8 -11 -8
noun-after=attorney	16 -13 -4 -4 -1
noun-after=card	-4 -21 9 -10 -7
noun-after=channel	3 -7 -1 -6 -6
noun-after=check	11 -8 -2 -1 -3
noun-after=claim	-7 1 -3 12 -16
noun-after=clinic	-10 11 -11 -4 -7
noun-after=credit	16 -15 -7 -6 -7
noun-after=customer	4 2 -3 -4 -5
noun-after=datum	0 4 -8 -13 -8
noun-after=dispute	-4 6 0 -1 -1
noun-after=executive	15 -13 -2 -4 -3
noun-after=firm	13 -6 -7 -3 -8
noun-after=gang	4 -17 -14 1 -11
noun-after=gateway	-14 3 9 -18 -9
noun-after=hacker	-18 -6 -7 15 -3
noun-after=hospital	1 2 -14 -4 -2
noun-after=incident	-6 9 -11 -15 -4
noun-after=minister	14 -13 -2 -3 -3
noun-after=name	-8 -13 7 -14 12
noun-after=note	9 -7 -9 -8 -9
noun-after=number	29 -20 -10 -3 -3
noun-after=office	19 -17 -7 -2 -3
noun-after=platform	-7 2 5 -5 -1
noun-after=police	-20 22 -15 -6 -6
noun-after=portal	-13 -11 16 -8 -6
noun-after=record	-15 -23 13 -16 -11
noun-after=report	10 -2 -8 -8 -6
noun-after=result	17 -8 -8 -5 -1
noun-after=security	16 -6 -7 -2 -2
noun-after=server	-19 2 12 -6 -3
noun-after=spokesperson	-24 3 -6 14 -2
noun-after=state	-6 7 -13 -4 -3
noun-after=system	8 -8 -4 -3 -3
noun-after=terminal	-8 9 -17 -11 -7
noun-after=test	16 -9 -7 -5 -4
noun-after=user	14 0 -14 -21 -4
noun-after=vendor	15 -8 -7 -1 -1
noun-before=alias	-13 -2 -12 16 -9
noun-before=analyst	-13 -2 -1 -3 16
noun-before=application	-6 0 11 -14 -1
noun-before=director	-5 -6 0 -1 11
noun-before=executive	-1 -6 0 -2 8
noun-before=firm	-10 13 -5 -11 -9
noun-before=founder	-3 -3 0 -1 8
noun-before=group	-8 4 -11 1 -13
noun-before=justice	-4 -3 0 -2 6
noun-before=minister	-10 -3 0 -1 14
noun-before=name	-18 -8 -8 19 -7
noun-before=officer	-1 -6 -1 -3 11
noun-before=p.m.	22 -17 -5 -16 -15
noun-before=president	-5 -3 0 -1 9
noun-before=spokesman	-1 -2 0 -2 6
noun-before=spokesperson	-2 -1 0 -1 5
noun-before=union	-14 18 -13 -13 -13
only-begins-sentences	10 2 -2 -9 -7
only-in=BYLINE	21 -14 -4 -12 -11
only-in=CAPTION	16 -8 -3 -4 -3
only-in=HEADING	13 -11 -2 -9 -1
only-in=TITLE	5 -12 -5 -14 11
other-head	22 -13 -8 -13 -16
owns-agency	-5 6 -6 -15 4
owns-post	-12 15 -3 -5 -4
owns-system	-21 -6 -10 18 -13
owns=chief	-2 5 -1 -1 0
owns=own	-17 18 -5 -9 -4
place	11 -7 -5 -10 -3
place-first	0 -3 -5 -8 4
place-last	-5 12 -8 -9 -12
plain-single	7 -4 0 -1 -5
plain-single-repeated	-2 2 -3 -6 1
possessive	-2 6 -8 -1 -5
set-off-by-agency	-11 14 -14 -21 2
set-off-by-attacker	-13 -24 -21 23 -20
set-off-by-post	-7 -9 -9 -18 20
set-off-by-system	-13 -5 22 -10 -18
shortened-to-first	-4 12 -10 -3 -2
shortened-to-last	-4 -3 -4 -8 8
speaks	-9 5 -8 2 6
system-head	-12 -6 18 -11 -17
tagged-common	4 -15 4 -4 -9
titled	-1 -3 -4 -7 9
underscore	-3 -12 4 -4 -5
verb-before=ask	-9 1 -3 -8 8
verb-before=call	-4 -18 -8 14 -19
verb-before=name	-6 -11 -7 11 -9
verb-before=say	-10 -1 5 -20 7
verb-before=tell	6 5 -29 -17 -9
verb-before=use	-11 -15 15 -11 -3
verb-before=want	1 -14 -9 -15 9
verb=accept	-8 -2 -1 -3 10
verb=accuse	-11 -9 -3 -13 12
verb=acknowledge	-11 -1 -1 -6 10
verb=add	-18 4 -15 -9 12
verb=address	15 -6 -14 -5 -5
verb=admit	-7 9 -8 -8 -3
verb=affect	14 -11 -15 -9 -4
verb=answer	-1 -3 -17 -17 18
verb=argue	-11 4 -1 -4 7
verb=ask	-12 13 -9 -7 -5
verb=begin	7 -1 -10 -8 -5
verb=believe	6 8 -8 -16 -19
verb=call	7 -7 -7 -14 -1
verb=chat	-20 -16 21 -11 -9
verb=claim	-6 -16 -4 18 -7
verb=come	11 -11 -7 -9 -1
verb=concede	-13 11 -6 -8 -1
verb=confirm	-9 15 -7 -15 -11
verb=consider	2 10 -6 -8 -5
verb=decline	-5 8 0 -1 -2
verb=deny	-5 1 -15 -11 1
verb=dismiss	-9 8 -7 -4 0
verb=dispute	-11 -18 -7 9 -6
verb=examine	10 -14 -13 -11 -5
verb=file	-6 9 -6 -1 -3
verb=find	-9 13 -7 -7 -7
verb=found	-3 6 -1 -1 0
verb=go	-9 3 -14 8 -6
verb=hold	-10 10 1 -7 -9
verb=host	-19 -14 19 -8 -9
verb=know	-15 18 -18 -17 -9
verb=leave	1 -13 5 -14 -5
verb=log	14 -9 -13 -7 -5
verb=lose	-1 -21 7 -23 -16
verb=maintain	-20 -2 -15 9 -6
verb=name	-7 -8 11 -2 -3
verb=notify	-20 18 -9 -5 -1
verb=offer	-23 17 -13 -1 -3
verb=order	-12 -9 -6 19 -19
verb=pay	-7 8 -5 -2 -2
verb=post	-21 -3 -1 9 -4
verb=put	-11 9 -13 3 -7
verb=reach	-17 -12 -10 -9 15
verb=refer	1 3 -8 -7 -4
verb=register	16 -11 -11 -6 -5
verb=reject	3 -8 -9 -6 8
verb=reply	-14 16 -5 -11 -2
verb=report	-15 12 -8 -14 1
verb=respond	-5 11 -1 -3 -4
verb=rule	-9 -20 -7 -8 20
verb=run	-17 -14 20 -7 -16
verb=say	-1 3 -5 -7 5
verb=see	-2 -3 5 -22 -11
verb=send	18 -9 -15 -16 -7
verb=set	-1 -16 -10 11 -14
verb=sign	16 -15 -11 -14 -10
verb=sit	-7 -14 -11 -10 10
verb=speak	-4 -16 -8 -9 10
verb=stand	5 6 -3 -3 -11
verb=state	-15 9 -4 -9 -7
verb=stop	12 -10 -6 -4 -2
verb=submit	10 -2 -16 -8 -2
verb=suspect	-11 14 -14 -23 -10
verb=take	6 -6 -5 -6 -9
verb=tell	-8 -3 -6 -4 12
verb=want	-8 -8 -4 -9 10
verb=withdraw	-13 6 -9 -4 5
verb=write	-18 -3 -7 -13 10
words=1	8 -3 0 -2 -5
words=2	-2 1 -5 2 0
words=3	-8 6 -8 -3 4
words=4	-17 10 -11 -12 12
words=5	-2 -5 -1 -9 6`;

export const nominalWeights = `*	1 -1
AGENCY after-at	-2 2
AGENCY after-attack	13 -13
AGENCY after-by	-3 3
AGENCY after-for	-3 3
AGENCY after-from	3 -3
AGENCY after-in	9 -9
AGENCY after-on	5 -5
AGENCY after-outside	3 -3
AGENCY after-with	-4 4
AGENCY attacks	3 -3
AGENCY begins-sentence	-3 3
AGENCY det=a	7 -7
AGENCY det=an	11 -11
AGENCY det=another	6 -6
AGENCY det=any	3 -3
AGENCY det=her	-13 13
AGENCY det=his	-11 11
AGENCY det=its	10 -10
AGENCY det=no	9 -9
AGENCY det=one	-4 4
AGENCY det=our	6 -6
AGENCY det=that	6 -6
AGENCY det=the	-4 4
AGENCY det=this	4 -4
AGENCY early	7 -7
AGENCY governed=belong to	7 -7
AGENCY governed=come from	6 -6
AGENCY governed=handle by	-11 11
AGENCY governed=use by	17 -17
AGENCY in=HEADING	6 -6
AGENCY in=LIST_ITEM	-5 5
AGENCY in=TITLE	10 -10
AGENCY mentions=1	3 -3
AGENCY mentions=2+	-2 2
AGENCY mentions=4+	-4 4
AGENCY named=AGENCY	10 -10
AGENCY named=NONE	11 -11
AGENCY named=PLACE	-3 3
AGENCY narrowed=false	4 -4
AGENCY of=AGENCY	6 -6
AGENCY of=NONE	-2 2
AGENCY of=PLACE	5 -5
AGENCY others=1	3 -3
AGENCY owned-by=AGENCY	3 -3
AGENCY quoted	12 -12
AGENCY same=0	-6 6
AGENCY same=1	7 -7
AGENCY sentence-of-exposure	12 -12
AGENCY speaks	-5 5
AGENCY verb-before=accuse	6 -6
AGENCY verb-before=ask	5 -5
AGENCY verb-before=blame	3 -3
AGENCY verb-before=leave	14 -14
AGENCY verb-before=name	4 -4
AGENCY verb-before=say	4 -4
AGENCY verb-before=tell	-9 9
AGENCY verb=accept	5 -5
AGENCY verb=ask	2 -2
AGENCY verb=blame	2 -2
AGENCY verb=call	5 -5
AGENCY verb=conclude	-11 11
AGENCY verb=confirm	-3 3
AGENCY verb=deny	14 -14
AGENCY verb=engage	16 -16
AGENCY verb=find	2 -2
AGENCY verb=hire	19 -19
AGENCY verb=know	6 -6
AGENCY verb=make	12 -12
AGENCY verb=name	13 -13
AGENCY verb=put	-2 2
AGENCY verb=receive	-9 9
AGENCY verb=reject	18 -18
AGENCY verb=report	8 -8
AGENCY verb=see	-20 20
AGENCY verb=take	-17 17
AGENCY verb=use	14 -14
ATTACKER after-against	-13 13
ATTACKER after-for	22 -22
ATTACKER after-from	3 -3
ATTACKER after-of	-4 4
ATTACKER after-on	12 -12
ATTACKER after-to	14 -14
ATTACKER after-with	18 -18
ATTACKER attacks	-3 3
ATTACKER begins-sentence	-2 2
ATTACKER det=	7 -7
ATTACKER det=a	3 -3
ATTACKER det=the	4 -4
ATTACKER det=two	-4 4
ATTACKER in=LIST_ITEM	2 -2
ATTACKER in=TITLE	-6 6
ATTACKER mentions=2+	-5 5
ATTACKER named=AGENCY	12 -12
ATTACKER named=NONE	14 -14
ATTACKER narrowed=true	-5 5
ATTACKER others=1	2 -2
ATTACKER others=2+	4 -4
ATTACKER same=1	-3 3
ATTACKER same=2+	4 -4
ATTACKER sentence-of-attack	-5 5
ATTACKER sentence-of-exposure	-10 10
ATTACKER speaks	2 -2
ATTACKER verb=call	14 -14
ATTACKER verb=come	-2 2
ATTACKER verb=get	3 -3
ATTACKER verb=know	6 -6
ATTACKER verb=say	13 -13
SYSTEM after-as	-12 12
SYSTEM after-at	-6 6
SYSTEM after-attack	-4 4
SYSTEM after-by	14 -14
SYSTEM after-of	3 -3
SYSTEM after-on	-4 4
SYSTEM after-outside	-3 3
SYSTEM after-to	-4 4
SYSTEM after-with	12 -12
SYSTEM attacks	-5 5
SYSTEM begins-sentence	-2 2
SYSTEM det=a	5 -5
SYSTEM det=an	6 -6
SYSTEM det=another	-8 8
SYSTEM det=any	4 -4
SYSTEM det=her	6 -6
SYSTEM det=his	-2 2
SYSTEM det=its	-4 4
SYSTEM det=my	14 -14
SYSTEM det=no	-2 2
SYSTEM det=one	3 -3
SYSTEM det=our	4 -4
SYSTEM det=said	3 -3
SYSTEM det=that	-4 4
SYSTEM det=their	16 -16
SYSTEM det=this	15 -15
SYSTEM det=two	3 -3
SYSTEM det=your	19 -19
SYSTEM early	-3 3
SYSTEM governed=come from	-21 21
SYSTEM governed=connect to	-4 4
SYSTEM governed=copy from	14 -14
SYSTEM governed=keep in	-9 9
SYSTEM governed=leave on	-11 11
SYSTEM governed=look at	-9 9
SYSTEM governed=post on	21 -21
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	17 -17
SYSTEM governed=store on	9 -9
SYSTEM governed=take from	-6 6
SYSTEM governed=write on	9 -9
SYSTEM in=HEADING	7 -7
SYSTEM in=LIST_ITEM	-4 4
SYSTEM in=TITLE	3 -3
SYSTEM mentions=2+	-2 2
SYSTEM mentions=4+	4 -4
SYSTEM named=AGENCY	-4 4
SYSTEM named=NONE	21 -21
SYSTEM named=SYSTEM	11 -11
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-2 2
SYSTEM of=AGENCY	-2 2
SYSTEM of=PLACE	12 -12
SYSTEM of=SYSTEM	-2 2
SYSTEM others=0	-3 3
SYSTEM others=1	2 -2
SYSTEM others=2+	5 -5
SYSTEM owned-by=AGENCY	-23 23
SYSTEM owned-by=ATTACKER	10 -10
SYSTEM quoted	2 -2
SYSTEM same=1	-5 5
SYSTEM sentence-of-exposure	-3 3
SYSTEM speaks	5 -5
SYSTEM verb-before=answer	7 -7
SYSTEM verb-before=file	-21 21
SYSTEM verb-before=find	-6 6
SYSTEM verb-before=give	14 -14
SYSTEM verb-before=hack	3 -3
SYSTEM verb-before=hold	10 -10
SYSTEM verb-before=leave	5 -5
SYSTEM verb-before=lose	17 -17
SYSTEM verb-before=reach	6 -6
SYSTEM verb-before=report	-15 15
SYSTEM verb-before=run	16 -16
SYSTEM verb-before=say	-4 4
SYSTEM verb-before=tell	18 -18
SYSTEM verb-before=use	-13 13
SYSTEM verb=access	-10 10
SYSTEM verb=affect	-3 3
SYSTEM verb=answer	-14 14
SYSTEM verb=belong	2 -2
SYSTEM verb=call	15 -15
SYSTEM verb=come	3 -3
SYSTEM verb=connect	9 -9
SYSTEM verb=copy	-8 8
SYSTEM verb=encrypt	-2 2
SYSTEM verb=enter	-19 19
SYSTEM verb=find	13 -13
SYSTEM verb=go	-7 7
SYSTEM verb=leave	9 -9
SYSTEM verb=make	-5 5
SYSTEM verb=name	3 -3
SYSTEM verb=open	10 -10
SYSTEM verb=return	-2 2
SYSTEM verb=run	-8 8
SYSTEM verb=show	-10 10
SYSTEM verb=sit	-11 11
SYSTEM verb=use	-2 2
SYSTEM verb=work	-18 18
head=actor	3 -3
head=actor narrowed=true	7 -7
head=agency	-2 2
head=agency narrowed=false	19 -19
head=api	-2 2
head=api narrowed=true	-5 5
head=appliance	18 -18
head=application	5 -5
head=application narrowed=false	8 -8
head=application narrowed=true	2 -2
head=archive	6 -6
head=archive narrowed=false	8 -8
head=attacker	14 -14
head=attacker narrowed=false	9 -9
head=authority	2 -2
head=authority narrowed=false	13 -13
head=authority narrowed=true	-8 8
head=back-up	-10 10
head=back-up narrowed=false	-10 10
head=backup	3 -3
head=bank	16 -16
head=bank narrowed=false	3 -3
head=bank narrowed=true	14 -14
head=board	7 -7
head=board narrowed=false	16 -16
head=bot narrowed=false	-6 6
head=broker	9 -9
head=broker narrowed=true	18 -18
head=bucket narrowed=true	-9 9
head=carrier	11 -11
head=chain	7 -7
head=chain narrowed=false	4 -4
head=chain narrowed=true	8 -8
head=channel	7 -7
head=channel narrowed=false	19 -19
head=clinic	13 -13
head=clinic narrowed=false	4 -4
head=cluster	-8 8
head=cluster narrowed=false	21 -21
head=commissioner	-5 5
head=commissioner narrowed=true	-5 5
head=committee	-5 5
head=company	8 -8
head=company narrowed=false	15 -15
head=computer narrowed=false	10 -10
head=computer narrowed=true	-16 16
head=console narrowed=true	-2 2
head=contractor	8 -8
head=contractor narrowed=false	5 -5
head=contractor narrowed=true	12 -12
head=controller	-2 2
head=controller narrowed=true	-8 8
head=copy	8 -8
head=copy narrowed=false	12 -12
head=council	-11 11
head=council narrowed=false	18 -18
head=county	-3 3
head=county narrowed=false	-3 3
head=court	-10 10
head=court narrowed=false	23 -23
head=crew	13 -13
head=crew narrowed=false	11 -11
head=crew narrowed=true	12 -12
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	15 -15
head=custom	-2 2
head=department	-5 5
head=department narrowed=false	-2 2
head=department narrowed=true	-2 2
head=district	-2 2
head=district narrowed=false	-3 3
head=drive	2 -2
head=e-mail	3 -3
head=e-mail narrowed=false	4 -4
head=engineer	-3 3
head=environment	10 -10
head=firewall	5 -5
head=firm narrowed=false	12 -12
head=folder narrowed=false	-6 6
head=folder narrowed=true	11 -11
head=forum narrowed=false	-5 5
head=forum narrowed=true	5 -5
head=foundation	8 -8
head=foundation narrowed=false	8 -8
head=fund	15 -15
head=fund narrowed=true	4 -4
head=gang	7 -7
head=gang narrowed=false	15 -15
head=gang narrowed=true	3 -3
head=gardaí	-14 14
head=gardaí narrowed=false	-14 14
head=gateway	12 -12
head=gateway narrowed=true	5 -5
head=government narrowed=false	17 -17
head=government narrowed=true	-9 9
head=group	10 -10
head=group narrowed=false	9 -9
head=group narrowed=true	13 -13
head=hacker	3 -3
head=hacker narrowed=false	3 -3
head=hospital	19 -19
head=hospital narrowed=false	6 -6
head=insurer	-5 5
head=insurer narrowed=false	-3 3
head=insurer narrowed=true	-2 2
head=intruder	5 -5
head=investigator	6 -6
head=investigator narrowed=false	3 -3
head=laptop	5 -5
head=laptop narrowed=false	-5 5
head=ledger	5 -5
head=link	2 -2
head=link narrowed=false	19 -19
head=link narrowed=true	-11 11
head=login	13 -13
head=login narrowed=false	7 -7
head=machine	4 -4
head=machine narrowed=false	11 -11
head=machine narrowed=true	-2 2
head=mailbox	-11 11
head=mailbox narrowed=false	-11 11
head=man	2 -2
head=marketplace	2 -2
head=ministry	-8 8
head=ministry narrowed=false	-10 10
head=network	5 -5
head=network narrowed=true	11 -11
head=office	4 -4
head=office narrowed=false	20 -20
head=office narrowed=true	2 -2
head=operator	5 -5
head=operator narrowed=true	15 -15
head=opposition	2 -2
head=opposition narrowed=false	2 -2
head=page	5 -5
head=page narrowed=false	9 -9
head=page narrowed=true	5 -5
head=panel narrowed=false	19 -19
head=parliament	-7 7
head=parliament narrowed=false	-18 18
head=party	6 -6
head=party narrowed=false	7 -7
head=party narrowed=true	6 -6
head=person narrowed=false	3 -3
head=person narrowed=true	-5 5
head=phone	15 -15
head=phone narrowed=false	11 -11
head=platform	2 -2
head=platform narrowed=false	-2 2
head=platform narrowed=true	5 -5
head=police	-5 5
head=police narrowed=false	-3 3
head=portal	3 -3
head=portal narrowed=false	2 -2
head=portal narrowed=true	5 -5
head=prosecution	-2 2
head=prosecution narrowed=false	-2 2
head=prosecutor	-8 8
head=prosecutor narrowed=false	2 -2
head=provider	15 -15
head=provider narrowed=true	12 -12
head=registry	12 -12
head=registry narrowed=true	12 -12
head=regulator	-4 4
head=regulator narrowed=false	3 -3
head=repository	-7 7
head=repository narrowed=true	-7 7
head=school	6 -6
head=school narrowed=false	6 -6
head=seller	4 -4
head=seller narrowed=false	4 -4
head=server	-2 2
head=server narrowed=true	-7 7
head=service	10 -10
head=service narrowed=false	12 -12
head=service narrowed=true	4 -4
head=site	4 -4
head=site narrowed=false	2 -2
head=site narrowed=true	6 -6
head=software	9 -9
head=software narrowed=false	19 -19
head=software narrowed=true	7 -7
head=state	12 -12
head=state narrowed=false	8 -8
head=storage	17 -17
head=store	-3 3
head=substation narrowed=false	-19 19
head=supplier	9 -9
head=supplier narrowed=false	4 -4
head=supplier narrowed=true	14 -14
head=suspect	3 -3
head=suspect narrowed=false	2 -2
head=system	3 -3
head=system narrowed=true	2 -2
head=team	7 -7
head=team narrowed=false	11 -11
head=team narrowed=true	3 -3
head=teenager	10 -10
head=teenager narrowed=false	10 -10
head=terminal	7 -7
head=terminal narrowed=true	-5 5
head=tool	11 -11
head=union narrowed=false	-3 3
head=unit	-2 2
head=unit narrowed=true	-2 2
head=university	-2 2
head=university narrowed=true	-7 7
head=utility	14 -14
head=vendor	9 -9
head=vendor narrowed=false	4 -4
head=vendor narrowed=true	10 -10
head=wallet	3 -3
head=wallet narrowed=false	-5 5
head=website	6 -6
head=website narrowed=false	10 -10
head=website narrowed=true	-2 2
modifier=agents	-11 11
modifier=backup	-4 4
modifier=banking	-19 19
modifier=billing	-5 5
modifier=booking	-18 18
modifier=city	5 -5
modifier=civil	5 -5
modifier=cloud	7 -7
modifier=company	10 -10
modifier=consumer	-2 2
modifier=core	-3 3
modifier=criminal	-9 9
modifier=customer	-6 6
modifier=cybercrime	-7 7
modifier=dark	11 -11
modifier=data	8 -8
modifier=district	-3 3
modifier=extortion	14 -14
modifier=federal	3 -3
modifier=file	-19 19
modifier=firm	15 -15
modifier=foreign	-6 6
modifier=forensic	7 -7
modifier=former	-9 9
modifier=freight	13 -13
modifier=government	20 -20
modifier=head	10 -10
modifier=health	7 -7
modifier=hospital	-6 6
modifier=incident	-3 3
modifier=information	11 -11
modifier=leak	-8 8
modifier=loan	4 -4
modifier=local	8 -8
modifier=mail	-23 23
modifier=management	-2 2
modifier=messaging	-12 12
modifier=mobile	4 -4
modifier=nightly	-5 5
modifier=office	-3 3
modifier=online	-17 17
modifier=open	9 -9
modifier=pathology	-11 11
modifier=payment	-12 12
modifier=payroll	-8 8
modifier=planning	-15 15
modifier=policy	-10 10
modifier=press	16 -16
modifier=private	-5 5
modifier=production	6 -6
modifier=prosecutor	5 -5
modifier=protection	-10 10
modifier=public	5 -5
modifier=ransomware	-7 7
modifier=record	-5 5
modifier=remote	5 -5
modifier=reporting	-20 20
modifier=response	-11 11
modifier=sabelline	-4 4
modifier=school	-10 10
modifier=security	-12 12
modifier=separate	13 -13
modifier=service	4 -4
modifier=state	-4 4
modifier=storage	-20 20
modifier=student	-11 11
modifier=support	-11 11
modifier=teachers	16 -16
modifier=test	-5 5
modifier=third	11 -11
modifier=unauthorised	2 -2
modifier=unauthorized	-2 2
modifier=unknown	2 -2
modifier=verification	-20 20`;

export const nominalThresholds = { AGENCY: 0.32, SYSTEM: 0.25, ATTACKER: 0.5 } as const;
