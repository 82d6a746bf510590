/**
 * Weights of the reasons in evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated articles whose names are all invented; reasons seen fewer than 3 times and near-zeros are left out.
 */
export const nameWeights = `*	5 0 -4 -2 -2
acronym-defined	-16 12 3 -6 -6
after-as	-4 -24 1 9 -19
after-at	7 11 -14 -17 -20
after-attack	10 -9 -2 -12 -5
after-by	-1 -8 -10 -3 0
after-for	-1 5 -4 -4 -22
after-from	6 4 -3 -17 -19
after-in	4 -2 9 -20 -12
after-of	-3 -1 4 -1 -11
after-on	3 -13 4 -22 -14
after-outside	16 -13 -7 -8 -7
after-speech	-4 -3 -9 -1 -1
after-the	-4 8 7 -6 -22
after-to	-10 5 -1 -2 -7
after-with	0 6 -15 -37 2
agency-type	3 3 -5 -18 1
agency-word	-3 1 -5 1 -2
all-capitals	5 -10 -9 9 -9
ampersand	-20 20 -6 -13 -15
and-name	15 -21 -15 6 -12
apposition-agency	-12 -3 4 -34 7
apposition-det-agency	-20 16 -7 -4 -14
apposition-det-attacker	-13 -16 -25 20 -15
apposition-det-post	-18 -15 -9 -17 30
apposition-det-system	-22 2 19 -12 -6
apposition-post	-12 -3 -19 -17 20
apposition-which	-17 14 -16 6 -17
apposition-who	-14 -16 -10 -7 23
at-sign	-4 5 -30 -21 18
attacker-head	4 -11 -10 8 -11
attacker-word	-3 -2 -18 11 -14
attacks	9 -13 -8 6 -16
before-agency	0 0 6 -15 -9
before-attacker	-18 -10 -10 24 -15
before-auxiliary	-9 -1 6 0 -4
before-post	-5 6 -12 -3 -9
before-system	-11 -9 19 -20 -8
before=and	6 -5 -15 0 -19
before=that	-7 -4 7 4 -23
begins-sentence	-8 5 -6 1 2
brackets-after	-3 -9 7 -8 6
called-as	-4 -24 1 9 -19
called-called	5 -21 -8 -2 -12
called-handle	-10 -14 -11 13 -19
called-himself	-22 -13 -19 24 -14
called-itself	-26 -20 -15 32 -12
called-name	-13 -6 -8 16 -4
called-named	-6 -14 -10 11 -13
capitals	4 2 1 -15 -13
defined-by=AGENCY	-23 23 -2 0 -2
demonym	9 -9 -20 -4 -6
demonym-first	-8 10 -8 -3 -11
digit	-4 -36 2 8 -20
domain	-6 20 -28 -28 -15
double-barrelled	-32 -14 -5 11 17
early	7 3 -2 -6 -12
ends-sentence	8 -1 -4 -12 -3
first-name	-7 -14 -4 -9 22
first-name-alone	-5 -24 -22 -18 13
handle	-14 -4 -5 8 4
head-of	2 8 -15 -5 -26
head=BANK	-10 14 -1 -3 -20
head=CERT	-1 4 -15 -5 -18
head=COMPANY	-1 16 -9 -10 -19
head=COURT	-7 10 -11 -9 -14
head=GOVERNMENT	1 3 -22 -8 -18
head=HOSPITAL	-20 22 -4 -4 -13
head=MEDIA	11 -9 -24 -7 -23
head=MINISTRY	2 2 -8 -6 -8
head=OTHER	-5 9 -15 8 -24
head=POLICE	-14 23 -6 -5 -18
head=REGULATOR	-15 22 -2 -2 -10
head=UNIVERSITY	-7 11 -12 -9 -14
in-brackets	8 4 -2 -11 -15
in-quotes	-6 -19 3 6 -14
in-title	-5 6 -11 0 -3
inflected	2 -10 -2 -3 -9
inner-capital	-18 -16 15 9 -23
known-body	-18 23 -5 -2 -5
known-system	-10 -18 18 -19 -14
late	2 -2 -8 -6 0
like-a-person	-5 -6 -6 3 4
mentions=1	5 -2 -6 -2 0
mentions=2	3 1 -2 -3 -7
mentions=3+	-1 2 3 -5 -10
mentions=6+	-16 7 7 -7 0
middle	1 -2 -5 -1 1
named-by-agency	-14 9 4 -6 -2
named-by-attacker	-25 -2 -17 22 -20
named-by-post	-3 -8 -5 -12 16
named-by-system	-29 -29 23 2 -24
noun-after=account	-21 -7 16 -6 -8
noun-after=agent	-7 10 -6 -13 -5
noun-after=application	3 -26 7 -10 -8
noun-after=attorney	16 -15 -7 -5 -2
noun-after=card	-2 -21 10 -13 -9
noun-after=channel	3 -9 -2 -9 -10
noun-after=check	15 -11 -2 -2 -4
noun-after=claim	-11 0 -7 9 -22
noun-after=clinic	-11 12 -12 -7 -10
noun-after=credit	19 -17 -9 -6 -9
noun-after=customer	5 1 -5 -5 -6
noun-after=datum	1 5 -8 -14 -10
noun-after=dispute	-5 7 0 -1 -1
noun-after=executive	19 -17 -2 -6 -3
noun-after=firm	15 -8 -10 -5 -9
noun-after=gang	5 -18 -15 1 -8
noun-after=gateway	-23 4 14 -25 -14
noun-after=hacker	-18 -9 -8 17 -3
noun-after=hospital	1 2 -21 -5 -3
noun-after=incident	-7 13 -14 -21 -5
noun-after=minister	23 -24 -3 -3 -3
noun-after=name	-10 -20 7 -14 14
noun-after=note	9 -8 -12 -9 -15
noun-after=number	33 -24 -13 -3 -4
noun-after=office	23 -21 -11 -3 -3
noun-after=platform	-9 2 6 -6 -2
noun-after=police	-21 23 -22 -8 -6
noun-after=portal	-17 -13 17 -9 -6
noun-after=record	-14 -28 16 -20 -14
noun-after=report	10 -3 -10 -9 -6
noun-after=result	17 -12 -14 -7 -1
noun-after=security	14 -11 -13 -4 -4
noun-after=server	-19 3 16 -6 -2
noun-after=spokesperson	-23 7 -7 16 -2
noun-after=state	-6 9 -20 -4 -3
noun-after=system	10 -8 -6 -3 -3
noun-after=terminal	-9 9 -23 -14 -10
noun-after=test	17 -13 -10 -7 -6
noun-after=user	14 -4 -18 -28 -6
noun-after=vendor	17 -10 -12 -1 0
noun-after=version	16 -8 -7 -6 -3
noun-before=alias	-15 -1 -15 17 -11
noun-before=analyst	-20 -4 -1 -4 15
noun-before=application	-7 -1 11 -15 -1
noun-before=director	-6 -9 0 -2 14
noun-before=executive	-1 -9 0 -3 10
noun-before=firm	-11 13 -8 -13 -10
noun-before=founder	-4 -6 0 -2 6
noun-before=group	-12 8 -9 -2 -11
noun-before=justice	-5 -4 0 -2 7
noun-before=minister	-16 -6 -1 -2 12
noun-before=name	-18 -9 -9 21 -10
noun-before=officer	-2 -8 -1 -5 13
noun-before=p.m.	23 -21 -7 -21 -17
noun-before=president	-5 -4 0 -1 10
noun-before=spokesman	-2 -2 0 -3 6
noun-before=spokesperson	-2 -2 0 -1 5
noun-before=union	-18 21 -15 -15 -16
only-begins-sentences	11 0 -2 -13 -13
only-in=BYLINE	21 -21 -7 -19 -12
only-in=CAPTION	15 -12 -5 -6 -6
only-in=HEADING	14 -14 -1 -14 0
only-in=TITLE	5 -14 -6 -22 12
other-head	23 -12 -10 -17 -21
owns-agency	-6 6 -7 -20 5
owns-post	-16 19 -3 -7 -3
owns-system	-26 -8 -19 22 -20
owns=chief	-3 6 -1 -1 0
owns=own	-21 22 -7 -15 -5
place	6 -6 -4 -14 -1
place-first	-1 -4 -8 -11 6
place-last	-4 10 -13 -13 -16
possessive	-2 5 -13 -2 -6
set-off-by-agency	-12 14 -20 -18 0
set-off-by-attacker	-13 -30 -25 23 -21
set-off-by-post	-7 -10 -12 -25 19
set-off-by-system	-15 -7 24 -12 -24
shortened-to-first	-5 12 -20 -4 -6
shortened-to-last	-4 -4 -6 -9 9
speaks	-11 4 -12 1 5
system-head	-15 -8 19 -15 -25
tagged-common	4 -20 5 -4 -13
titled	0 -6 -5 -10 10
underscore	-5 -15 7 -3 -6
verb-before=ask	-11 1 -4 -11 9
verb-before=call	-7 -25 -11 14 -24
verb-before=name	-6 -14 -9 11 -12
verb-before=say	-12 -3 7 -27 5
verb-before=tell	10 5 -32 -18 -8
verb-before=use	-13 -18 17 -13 -3
verb-before=want	1 -18 -14 -20 12
verb=accept	-12 -3 -1 -4 10
verb=accuse	-16 -9 -2 -18 13
verb=acknowledge	-16 -3 -1 -8 11
verb=add	-22 4 -18 -9 18
verb=address	15 -10 -14 -6 -6
verb=admit	-8 10 -7 -10 -1
verb=affect	20 -18 -15 -8 -4
verb=answer	-1 -2 -16 -20 20
verb=argue	-14 5 -1 -2 7
verb=ask	-11 14 -10 -10 -8
verb=begin	14 -10 -10 -9 -8
verb=believe	8 7 -10 -18 -23
verb=call	-2 -1 -8 -17 0
verb=chat	-21 -19 23 -11 -9
verb=claim	-8 -19 -4 20 -7
verb=come	8 -16 -12 -15 -3
verb=concede	-14 15 -8 -10 -1
verb=confirm	-6 17 -8 -20 -17
verb=consider	-1 9 -9 -11 -8
verb=decline	-8 9 -1 -3 -7
verb=deny	-2 2 -20 -12 4
verb=dismiss	-11 12 -10 -5 1
verb=dispute	-14 -23 -8 11 -8
verb=examine	14 -17 -17 -9 -7
verb=file	-7 10 -8 -1 -4
verb=find	-10 15 -8 -9 -8
verb=found	-3 5 -1 -2 0
verb=go	-10 3 -21 8 -5
verb=hold	-8 7 2 -7 -8
verb=host	-22 -16 22 -11 -9
verb=know	-16 21 -23 -24 -13
verb=leave	3 -17 6 -16 -5
verb=log	19 -11 -17 -8 -7
verb=lose	0 -22 8 -25 -16
verb=maintain	-24 -2 -18 9 -6
verb=name	-7 -9 15 -2 -4
verb=notify	-19 18 -12 -9 -2
verb=offer	-36 18 -23 -3 -4
verb=order	-18 -14 -7 21 -19
verb=pay	-9 11 -7 -2 -3
verb=post	-15 -3 -1 15 -4
verb=put	-15 8 -18 -1 -11
verb=reach	-20 -12 -11 -9 13
verb=reckon	-18 -17 -20 21 -3
verb=refer	3 3 -9 -7 -4
verb=register	7 -4 -4 -1 0
verb=reject	4 -10 -11 -8 9
verb=reply	-16 18 -5 -15 -4
verb=report	-15 14 -9 -19 0
verb=respond	-8 12 0 -4 -5
verb=rule	-15 -24 -6 -10 24
verb=run	-16 -18 24 -11 -20
verb=say	-3 2 -7 -10 3
verb=see	0 -2 9 -23 -13
verb=send	22 -11 -18 -18 -7
verb=set	0 -19 -12 15 -14
verb=sign	15 -14 -15 -18 -15
verb=sit	-7 -11 -12 -10 13
verb=speak	-1 -17 -9 -10 10
verb=stand	12 6 -3 -3 -12
verb=state	-18 15 0 -12 -8
verb=stop	12 -13 -9 -6 -4
verb=submit	9 -2 -21 -10 -2
verb=suspect	-13 18 -16 -21 -12
verb=take	8 -6 -5 -4 -8
verb=tell	-11 -6 -10 -4 11
verb=want	-9 -11 -4 -11 11
verb=withdraw	-13 5 -10 -6 4
verb=write	-22 -2 -7 -16 13
words=1	13 -7 -2 -4 -10
words=2	-4 0 -6 2 -1
words=3	-11 6 -11 -4 4
words=4	-26 9 -16 -18 14
words=5	-3 -3 0 -12 7`;

export const nominalWeights = `*	-1 1
AGENCY after-at	-6 6
AGENCY after-attack	11 -11
AGENCY after-by	-3 3
AGENCY after-for	-3 3
AGENCY after-from	2 -2
AGENCY after-in	9 -9
AGENCY after-of	2 -2
AGENCY after-on	5 -5
AGENCY after-outside	5 -5
AGENCY after-with	-6 6
AGENCY attacks	2 -2
AGENCY begins-sentence	-3 3
AGENCY det=a	9 -9
AGENCY det=an	16 -16
AGENCY det=another	8 -8
AGENCY det=any	5 -5
AGENCY det=her	-16 16
AGENCY det=his	-13 13
AGENCY det=its	11 -11
AGENCY det=no	11 -11
AGENCY det=one	-5 5
AGENCY det=our	7 -7
AGENCY det=that	9 -9
AGENCY det=the	-4 4
AGENCY det=this	6 -6
AGENCY early	8 -8
AGENCY governed=belong to	9 -9
AGENCY governed=come from	8 -8
AGENCY governed=handle by	-15 15
AGENCY governed=use by	20 -20
AGENCY in=HEADING	7 -7
AGENCY in=LIST_ITEM	-3 3
AGENCY in=TITLE	11 -11
AGENCY mentions=1	6 -6
AGENCY mentions=4+	-5 5
AGENCY named=NONE	10 -10
AGENCY named=PLACE	2 -2
AGENCY narrowed=false	4 -4
AGENCY of=AGENCY	9 -9
AGENCY of=NONE	-2 2
AGENCY of=PLACE	7 -7
AGENCY others=0	-2 2
AGENCY others=1	6 -6
AGENCY owned-by=AGENCY	3 -3
AGENCY plural	-3 3
AGENCY quoted	14 -14
AGENCY speaks	-5 5
AGENCY verb-before=accuse	9 -9
AGENCY verb-before=ask	6 -6
AGENCY verb-before=blame	3 -3
AGENCY verb-before=leave	17 -17
AGENCY verb-before=name	4 -4
AGENCY verb-before=say	5 -5
AGENCY verb-before=tell	-14 14
AGENCY verb=accept	3 -3
AGENCY verb=believe	2 -2
AGENCY verb=blame	3 -3
AGENCY verb=call	5 -5
AGENCY verb=conclude	-13 13
AGENCY verb=confirm	-2 2
AGENCY verb=deny	14 -14
AGENCY verb=engage	21 -21
AGENCY verb=hire	31 -31
AGENCY verb=know	8 -8
AGENCY verb=make	15 -15
AGENCY verb=name	17 -17
AGENCY verb=receive	-12 12
AGENCY verb=reject	22 -22
AGENCY verb=report	13 -13
AGENCY verb=see	-25 25
AGENCY verb=take	-19 19
AGENCY verb=tell	-3 3
AGENCY verb=use	16 -16
ATTACKER after-against	-9 9
ATTACKER after-by	-2 2
ATTACKER after-for	23 -23
ATTACKER after-from	2 -2
ATTACKER after-of	-3 3
ATTACKER after-on	13 -13
ATTACKER after-to	15 -15
ATTACKER after-with	19 -19
ATTACKER attacks	-8 8
ATTACKER begins-sentence	-4 4
ATTACKER det=	7 -7
ATTACKER det=a	2 -2
ATTACKER det=an	2 -2
ATTACKER det=the	5 -5
ATTACKER det=two	-6 6
ATTACKER early	-3 3
ATTACKER in=TITLE	-9 9
ATTACKER mentions=2+	-4 4
ATTACKER named=AGENCY	13 -13
ATTACKER named=ATTACKER	14 -14
ATTACKER named=NONE	12 -12
ATTACKER narrowed=false	2 -2
ATTACKER narrowed=true	-4 4
ATTACKER others=0	-3 3
ATTACKER others=1	8 -8
ATTACKER others=2+	4 -4
ATTACKER quoted	2 -2
ATTACKER verb-before=say	3 -3
ATTACKER verb=call	31 -31
ATTACKER verb=come	-7 7
ATTACKER verb=get	4 -4
ATTACKER verb=know	11 -11
ATTACKER verb=say	20 -20
ATTACKER verb=take	2 -2
ATTACKER verb=use	-2 2
SYSTEM after-as	-8 8
SYSTEM after-at	-6 6
SYSTEM after-attack	-6 6
SYSTEM after-by	19 -19
SYSTEM after-of	3 -3
SYSTEM after-on	-4 4
SYSTEM after-outside	-3 3
SYSTEM after-to	-5 5
SYSTEM after-with	16 -16
SYSTEM begins-sentence	-2 2
SYSTEM det=a	6 -6
SYSTEM det=an	8 -8
SYSTEM det=another	-9 9
SYSTEM det=any	4 -4
SYSTEM det=her	8 -8
SYSTEM det=its	-5 5
SYSTEM det=my	17 -17
SYSTEM det=one	4 -4
SYSTEM det=our	4 -4
SYSTEM det=said	2 -2
SYSTEM det=that	-5 5
SYSTEM det=their	18 -18
SYSTEM det=this	17 -17
SYSTEM det=two	3 -3
SYSTEM det=your	21 -21
SYSTEM early	-4 4
SYSTEM governed=come from	-27 27
SYSTEM governed=connect to	-6 6
SYSTEM governed=copy from	18 -18
SYSTEM governed=keep in	-14 14
SYSTEM governed=leave on	-14 14
SYSTEM governed=look at	-11 11
SYSTEM governed=post on	21 -21
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	17 -17
SYSTEM governed=store on	16 -16
SYSTEM governed=take from	-8 8
SYSTEM governed=write on	12 -12
SYSTEM in=HEADING	8 -8
SYSTEM in=LIST_ITEM	-5 5
SYSTEM in=TITLE	3 -3
SYSTEM mentions=4+	-2 2
SYSTEM named=AGENCY	-5 5
SYSTEM named=NONE	4 -4
SYSTEM named=SYSTEM	11 -11
SYSTEM narrowed=false	4 -4
SYSTEM narrowed=true	-2 2
SYSTEM of=AGENCY	-7 7
SYSTEM of=PLACE	10 -10
SYSTEM of=SYSTEM	-2 2
SYSTEM others=0	-4 4
SYSTEM others=1	2 -2
SYSTEM others=2+	5 -5
SYSTEM owned-by=AGENCY	-27 27
SYSTEM quoted	2 -2
SYSTEM speaks	6 -6
SYSTEM verb-before=answer	4 -4
SYSTEM verb-before=encrypt	4 -4
SYSTEM verb-before=file	-23 23
SYSTEM verb-before=find	-4 4
SYSTEM verb-before=give	13 -13
SYSTEM verb-before=hack	5 -5
SYSTEM verb-before=hold	16 -16
SYSTEM verb-before=leave	6 -6
SYSTEM verb-before=lose	21 -21
SYSTEM verb-before=reach	7 -7
SYSTEM verb-before=report	-13 13
SYSTEM verb-before=run	21 -21
SYSTEM verb-before=say	-5 5
SYSTEM verb-before=tell	18 -18
SYSTEM verb-before=use	-7 7
SYSTEM verb=access	-17 17
SYSTEM verb=affect	-3 3
SYSTEM verb=answer	-17 17
SYSTEM verb=belong	2 -2
SYSTEM verb=breach	-2 2
SYSTEM verb=call	19 -19
SYSTEM verb=connect	11 -11
SYSTEM verb=copy	-8 8
SYSTEM verb=encrypt	-9 9
SYSTEM verb=enter	-22 22
SYSTEM verb=find	17 -17
SYSTEM verb=go	-8 8
SYSTEM verb=leave	13 -13
SYSTEM verb=load	-17 17
SYSTEM verb=make	-8 8
SYSTEM verb=open	10 -10
SYSTEM verb=reach	9 -9
SYSTEM verb=run	-9 9
SYSTEM verb=show	-12 12
SYSTEM verb=sit	-12 12
SYSTEM verb=work	-19 19
head=actor	2 -2
head=actor narrowed=false	-2 2
head=actor narrowed=true	6 -6
head=agency	-3 3
head=agency narrowed=false	26 -26
head=api	-3 3
head=api narrowed=true	-4 4
head=app	3 -3
head=app narrowed=false	2 -2
head=appliance	23 -23
head=application	6 -6
head=application narrowed=false	9 -9
head=application narrowed=true	4 -4
head=archive	6 -6
head=archive narrowed=false	9 -9
head=archive narrowed=true	-2 2
head=attacker	17 -17
head=attacker narrowed=false	12 -12
head=authority narrowed=false	18 -18
head=authority narrowed=true	-7 7
head=back-up	-9 9
head=back-up narrowed=false	-9 9
head=backup	2 -2
head=bank	19 -19
head=bank narrowed=false	2 -2
head=bank narrowed=true	19 -19
head=board	6 -6
head=board narrowed=false	21 -21
head=bot	4 -4
head=bot narrowed=false	-2 2
head=broker	14 -14
head=broker narrowed=true	12 -12
head=bucket narrowed=true	-13 13
head=carrier	11 -11
head=chain	9 -9
head=chain narrowed=false	5 -5
head=chain narrowed=true	11 -11
head=channel	8 -8
head=channel narrowed=false	24 -24
head=clinic	17 -17
head=clinic narrowed=false	4 -4
head=cluster	-10 10
head=cluster narrowed=false	25 -25
head=commissioner	-5 5
head=commissioner narrowed=true	-5 5
head=committee	-13 13
head=company	10 -10
head=company narrowed=false	17 -17
head=company narrowed=true	3 -3
head=computer	2 -2
head=computer narrowed=false	14 -14
head=computer narrowed=true	-18 18
head=console	2 -2
head=console narrowed=true	-2 2
head=contractor	13 -13
head=contractor narrowed=false	6 -6
head=contractor narrowed=true	13 -13
head=controller narrowed=true	-4 4
head=copy	8 -8
head=copy narrowed=false	16 -16
head=council	-10 10
head=council narrowed=false	17 -17
head=court	-13 13
head=court narrowed=false	31 -31
head=crew	14 -14
head=crew narrowed=false	10 -10
head=crew narrowed=true	18 -18
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	16 -16
head=custom	-2 2
head=database narrowed=false	2 -2
head=department	-5 5
head=department narrowed=true	-3 3
head=district narrowed=false	-3 3
head=drive	4 -4
head=e-mail	4 -4
head=engineer	-6 6
head=environment	11 -11
head=firewall	8 -8
head=firm narrowed=false	15 -15
head=firm narrowed=true	-2 2
head=folder narrowed=false	-6 6
head=folder narrowed=true	13 -13
head=forum narrowed=false	-5 5
head=forum narrowed=true	7 -7
head=foundation	10 -10
head=foundation narrowed=false	10 -10
head=fund	18 -18
head=fund narrowed=true	6 -6
head=gang	6 -6
head=gang narrowed=false	20 -20
head=gardaí	-14 14
head=gardaí narrowed=false	-14 14
head=gateway	15 -15
head=gateway narrowed=true	8 -8
head=government narrowed=false	19 -19
head=government narrowed=true	-12 12
head=group	13 -13
head=group narrowed=false	10 -10
head=group narrowed=true	18 -18
head=hacker	2 -2
head=hacker narrowed=false	2 -2
head=hospital	27 -27
head=hospital narrowed=false	7 -7
head=insurer	-5 5
head=insurer narrowed=false	-5 5
head=intruder	5 -5
head=investigator	9 -9
head=investigator narrowed=false	4 -4
head=laptop	6 -6
head=laptop narrowed=false	-5 5
head=ledger	6 -6
head=link	3 -3
head=link narrowed=false	21 -21
head=link narrowed=true	-13 13
head=login	17 -17
head=login narrowed=false	7 -7
head=machine	4 -4
head=machine narrowed=false	13 -13
head=machine narrowed=true	-2 2
head=mailbox	-13 13
head=mailbox narrowed=false	-13 13
head=man	5 -5
head=marketplace	5 -5
head=ministry	-8 8
head=ministry narrowed=false	-12 12
head=ministry narrowed=true	2 -2
head=network	7 -7
head=network narrowed=true	12 -12
head=office	5 -5
head=office narrowed=false	25 -25
head=operator	6 -6
head=operator narrowed=true	16 -16
head=opposition	3 -3
head=opposition narrowed=false	3 -3
head=page	6 -6
head=page narrowed=false	10 -10
head=page narrowed=true	6 -6
head=panel narrowed=false	23 -23
head=parliament	-6 6
head=parliament narrowed=false	-19 19
head=party	8 -8
head=party narrowed=false	8 -8
head=party narrowed=true	8 -8
head=person	-2 2
head=person narrowed=true	-3 3
head=phone	20 -20
head=phone narrowed=false	11 -11
head=platform	3 -3
head=platform narrowed=true	7 -7
head=police	-3 3
head=police narrowed=false	-5 5
head=police narrowed=true	2 -2
head=portal	5 -5
head=portal narrowed=false	3 -3
head=portal narrowed=true	3 -3
head=prosecutor	-9 9
head=prosecutor narrowed=false	2 -2
head=provider	16 -16
head=provider narrowed=true	14 -14
head=registry	14 -14
head=registry narrowed=true	14 -14
head=regulator	-4 4
head=regulator narrowed=false	5 -5
head=repository	-5 5
head=repository narrowed=true	-5 5
head=school	10 -10
head=school narrowed=false	10 -10
head=seller	2 -2
head=seller narrowed=false	2 -2
head=server	-3 3
head=server narrowed=false	4 -4
head=server narrowed=true	-7 7
head=service	11 -11
head=service narrowed=false	16 -16
head=service narrowed=true	6 -6
head=site	5 -5
head=site narrowed=false	4 -4
head=site narrowed=true	7 -7
head=software	11 -11
head=software narrowed=false	23 -23
head=software narrowed=true	9 -9
head=state	15 -15
head=state narrowed=false	9 -9
head=storage	21 -21
head=store	-3 3
head=substation narrowed=false	-25 25
head=supplier	12 -12
head=supplier narrowed=false	6 -6
head=supplier narrowed=true	17 -17
head=suspect	3 -3
head=system	3 -3
head=system narrowed=false	4 -4
head=system narrowed=true	4 -4
head=team	10 -10
head=team narrowed=false	17 -17
head=team narrowed=true	5 -5
head=teenager	15 -15
head=teenager narrowed=false	15 -15
head=terminal	10 -10
head=terminal narrowed=true	-8 8
head=tool	11 -11
head=union narrowed=false	-3 3
head=university	2 -2
head=university narrowed=true	-11 11
head=utility	12 -12
head=vendor	10 -10
head=vendor narrowed=false	3 -3
head=vendor narrowed=true	13 -13
head=wallet	4 -4
head=wallet narrowed=false	-6 6
head=website	7 -7
head=website narrowed=false	11 -11
head=website narrowed=true	2 -2
modifier=agents	-13 13
modifier=backup	-4 4
modifier=banking	-25 25
modifier=billing	-8 8
modifier=booking	-15 15
modifier=city	7 -7
modifier=civil	6 -6
modifier=cloud	9 -9
modifier=company	7 -7
modifier=consumer	-4 4
modifier=core	-3 3
modifier=credit	8 -8
modifier=criminal	-12 12
modifier=customer	-6 6
modifier=cyber	-2 2
modifier=cybercrime	-8 8
modifier=dark	13 -13
modifier=data	9 -9
modifier=district	-4 4
modifier=extortion	15 -15
modifier=federal	5 -5
modifier=file	-19 19
modifier=firm	13 -13
modifier=foreign	-7 7
modifier=forensic	4 -4
modifier=former	-15 15
modifier=freight	14 -14
modifier=government	24 -24
modifier=head	17 -17
modifier=health	8 -8
modifier=hospital	-4 4
modifier=incident	-6 6
modifier=information	9 -9
modifier=leak	-9 9
modifier=loan	4 -4
modifier=local	11 -11
modifier=mail	-29 29
modifier=management	-2 2
modifier=messaging	-15 15
modifier=nightly	-4 4
modifier=office	-3 3
modifier=old	4 -4
modifier=online	-18 18
modifier=open	12 -12
modifier=pathology	-14 14
modifier=payment	-14 14
modifier=payroll	-9 9
modifier=planning	-17 17
modifier=policy	-20 20
modifier=press	17 -17
modifier=private	-8 8
modifier=production	6 -6
modifier=prosecutor	6 -6
modifier=protection	-11 11
modifier=public	2 -2
modifier=ransomware	-14 14
modifier=record	-6 6
modifier=remote	3 -3
modifier=reporting	-16 16
modifier=response	-15 15
modifier=sabelline	-4 4
modifier=school	-8 8
modifier=security	-12 12
modifier=separate	12 -12
modifier=service	3 -3
modifier=storage	-18 18
modifier=student	-9 9
modifier=support	-12 12
modifier=teachers	20 -20
modifier=test	-3 3
modifier=third	14 -14
modifier=unauthorised	2 -2
modifier=unauthorized	-7 7
modifier=unknown	-2 2
modifier=verification	-23 23
type=SYSTEM	-2 2`;

export const nominalThresholds = {"AGENCY":0.26,"SYSTEM":0.1,"ATTACKER":0.46} as const;
