/**
 * Weights of the reasons in evidence.ts, in tenths of a logit, one reason a line: NONE AGENCY SYSTEM ATTACKER PERSON, and NONE YES.
 * Learned by logistic regression from 143 annotated articles whose names are all invented; reasons seen fewer than 3 times and near-zeros are left out.
 */
export const nameWeights = `*	5 0 -4 -2 -3
acronym-defined	-12 10 4 -5 -5
after-as	-5 -24 0 10 -19
after-at	8 9 -15 -21 -26
after-attack	9 -9 -3 -12 -5
after-by	0 -7 -11 -3 1
after-for	-2 3 -5 -5 -23
after-from	5 6 -3 -15 -18
after-in	2 -2 7 -19 -16
after-of	-4 -1 5 -1 -10
after-on	4 -14 5 -22 -15
after-outside	13 -16 -6 -6 -7
after-speech	-3 -4 -7 -2 -1
after-the	-4 7 7 -7 -23
after-to	-9 3 -1 -2 -7
after-with	0 7 -15 -35 5
agency-type	2 3 -6 -18 3
agency-word	-3 1 -6 0 -1
all-capitals	4 -8 -9 10 -9
ampersand	-20 23 -6 -12 -16
and-name	15 -19 -13 6 -12
apposition-agency	-12 -8 2 -21 6
apposition-det-agency	-21 17 -6 -2 -14
apposition-det-attacker	-11 -13 -21 22 -15
apposition-det-post	-18 -12 -8 -16 32
apposition-det-system	-24 0 18 -15 -8
apposition-post	-13 -2 -19 -18 21
apposition-which	-20 13 -17 5 -19
apposition-who	-17 -17 -11 -6 25
at-sign	-6 5 -30 -22 18
attacker-head	3 -9 -9 7 -9
attacker-word	2 -6 -18 12 -16
attacks	8 -12 -10 3 -15
before-agency	-1 -1 5 -14 -10
before-attacker	-21 -8 -11 23 -14
before-auxiliary	-9 -2 6 -1 -6
before-post	-4 7 -13 -4 -11
before-system	-14 -9 17 -20 -10
before=and	6 -4 -18 0 -19
before=that	-6 -2 8 4 -22
begins-sentence	-2 5 -9 -3 1
brackets-after	-4 -11 5 -9 5
called-as	-5 -24 0 10 -19
called-called	5 -19 -8 -3 -12
called-handle	-13 -12 -9 15 -17
called-himself	-21 -14 -16 25 -15
called-itself	-26 -22 -15 31 -12
called-name	-15 -8 -8 17 -6
called-named	-7 -18 -10 12 -13
capitals	2 2 0 -14 -12
demonym	9 -4 -19 -3 -5
demonym-first	-9 10 -9 -1 -11
digit	-5 -34 3 11 -18
domain	-7 19 -30 -31 -13
double-barrelled	-33 -12 -5 12 17
early	6 1 -1 -7 -11
ends-sentence	6 -3 -6 -12 -1
first-name	-9 -15 -5 -9 20
first-name-alone	0 -20 -20 -17 10
handle	-14 -4 -5 7 0
head-of	-1 10 -15 -4 -27
head=BANK	-9 18 0 -1 -17
head=CERT	-6 9 -16 -5 -17
head=COMPANY	-1 16 -10 -9 -21
head=COURT	-8 10 -12 -9 -15
head=GOVERNMENT	1 3 -20 -10 -21
head=HOSPITAL	-22 26 -3 -3 -13
head=MEDIA	13 -8 -23 -7 -26
head=MINISTRY	1 2 -8 -6 -12
head=OTHER	-9 8 -16 6 -25
head=POLICE	-13 27 -4 -3 -20
head=REGULATOR	-16 22 -1 -2 -12
head=UNIVERSITY	-8 10 -11 -8 -14
in-brackets	1 9 -4 -13 -16
in-quotes	-5 -17 3 7 -13
in-title	-6 7 -11 1 -2
inner-capital	-18 -15 14 11 -21
known-body	-18 23 -6 -3 -6
known-system	-10 -17 19 -18 -12
late	3 -3 -7 -7 -4
like-a-person	-4 -6 -6 3 4
mentions=1	6 -2 -6 -2 -1
mentions=2	0 1 -3 -2 -8
mentions=3+	-3 2 3 -5 -10
mentions=6+	-15 5 8 -6 -3
middle	1 -3 -4 -1 1
named-by-agency	-16 7 3 -8 -4
named-by-attacker	-23 -4 -17 23 -23
named-by-post	-4 -8 -6 -13 16
named-by-system	-26 -26 24 5 -20
noun-after=account	-19 -4 18 -9 -12
noun-after=agent	-4 8 -6 -13 -9
noun-after=application	5 -28 8 -14 -9
noun-after=attorney	19 -17 -5 -3 -1
noun-after=card	-5 -20 13 -15 -16
noun-after=channel	3 -9 -1 -8 -9
noun-after=check	17 -10 -2 -3 -7
noun-after=claim	-10 -1 -6 11 -22
noun-after=clinic	-11 13 -16 -9 -12
noun-after=credit	19 -17 -8 -6 -11
noun-after=customer	3 2 -5 -9 -8
noun-after=datum	1 5 -10 -16 -11
noun-after=dispute	-7 8 0 -1 -1
noun-after=executive	18 -18 -3 -10 -7
noun-after=firm	13 -7 -10 -5 -9
noun-after=gang	3 -22 -19 1 -13
noun-after=gateway	-26 3 13 -27 -14
noun-after=hacker	-17 -10 -9 17 -6
noun-after=hospital	0 3 -22 -5 -3
noun-after=incident	1 9 -14 -23 -14
noun-after=minister	21 -20 -2 -6 -5
noun-after=name	-10 -20 6 -15 15
noun-after=note	7 -5 -13 -12 -17
noun-after=number	32 -24 -14 -3 -5
noun-after=office	23 -21 -10 -3 -2
noun-after=platform	-7 2 9 -6 0
noun-after=police	-22 24 -23 -9 -9
noun-after=portal	-19 -14 17 -10 -6
noun-after=record	-13 -26 17 -21 -18
noun-after=report	10 -4 -11 -11 -10
noun-after=result	18 -12 -13 -6 -1
noun-after=security	14 -13 -12 -5 -4
noun-after=server	-21 -5 19 -8 -4
noun-after=spokesperson	-25 3 -8 15 -4
noun-after=state	-8 10 -19 -4 -3
noun-after=system	11 -7 -10 -5 -6
noun-after=terminal	-11 12 -22 -13 -11
noun-after=test	18 -12 -9 -6 -4
noun-after=user	15 -15 -8 -28 -9
noun-after=vendor	14 -12 -14 -2 -1
noun-after=version	18 -12 -7 -9 -8
noun-before=alias	-13 -2 -18 15 -14
noun-before=analyst	-16 -2 -1 -3 18
noun-before=application	-7 -1 12 -18 0
noun-before=director	-6 -10 -1 -2 9
noun-before=executive	-2 -9 0 -3 8
noun-before=firm	-14 16 -7 -13 -10
noun-before=founder	-12 -5 -1 -4 10
noun-before=group	-17 7 -10 -2 -12
noun-before=justice	-4 -8 0 -2 12
noun-before=minister	-16 -4 0 -1 17
noun-before=name	-18 -9 -9 21 -9
noun-before=officer	-2 -8 -1 -4 11
noun-before=p.m.	21 -23 -8 -20 -15
noun-before=president	-5 -6 0 -1 10
noun-before=spokesman	-2 -2 0 -2 6
noun-before=spokesperson	-2 -2 0 -1 4
noun-before=union	-18 21 -16 -13 -15
only-in=BYLINE	22 -17 -6 -17 -12
only-in=CAPTION	16 -12 -6 -7 -7
only-in=HEADING	10 -14 -2 -12 2
only-in=TITLE	3 -15 -7 -20 12
owns-agency	-6 7 -9 -22 3
owns-post	-18 21 -3 -6 -5
owns-system	-21 -18 -12 24 -9
owns=chief	-3 5 -1 -1 0
owns=own	-24 27 -5 -12 -3
place	4 -4 -4 -14 0
place-first	-1 -2 -8 -11 5
place-last	-4 9 -14 -13 -16
possessive	-2 5 -12 -3 -5
set-off-by-agency	-12 15 -20 -16 0
set-off-by-attacker	-12 -26 -25 24 -19
set-off-by-post	-8 -7 -12 -23 20
set-off-by-system	-17 -6 24 -14 -18
shortened-to-first	-1 11 -18 -5 -6
shortened-to-last	-2 -7 -6 -12 8
speaks	-11 5 -13 1 5
system-head	-14 -6 20 -13 -24
titled	-1 -6 -5 -10 10
underscore	-4 -20 8 -6 -5
verb-before=ask	-11 2 -5 -10 10
verb-before=call	-8 -26 -12 17 -22
verb-before=name	-7 -17 -9 12 -12
verb-before=say	-14 -1 5 -27 8
verb-before=tell	5 6 -35 -19 -10
verb-before=use	-15 -14 17 -13 -2
verb-before=want	1 -15 -14 -18 12
verb=accept	-10 -2 -1 -3 12
verb=accuse	-19 -10 -2 -19 13
verb=acknowledge	-16 -2 -1 -8 8
verb=add	-22 3 -19 -10 14
verb=address	18 -8 -16 -4 -4
verb=admit	-11 10 -10 -8 0
verb=affect	16 -20 -18 -10 -4
verb=answer	-3 -5 -23 -19 20
verb=argue	-12 4 0 -3 8
verb=ask	-11 14 -10 -8 -5
verb=begin	10 -5 -10 -8 -5
verb=believe	5 6 -10 -18 -24
verb=call	5 -7 -8 -17 0
verb=chat	-23 -19 23 -12 -9
verb=claim	-8 -18 -4 21 -8
verb=come	10 -14 -10 -12 -3
verb=concede	-13 13 -8 -9 0
verb=confirm	-8 17 -8 -19 -16
verb=consider	5 8 -9 -10 -11
verb=decline	-9 9 -1 -1 -6
verb=deny	-4 0 -21 -14 1
verb=dismiss	-13 11 -10 -5 -1
verb=dispute	-15 -21 -8 11 -8
verb=examine	11 -16 -17 -12 -6
verb=file	-9 11 -10 -1 -4
verb=find	2 6 -17 -18 -18
verb=found	-4 7 -1 -1 0
verb=go	-11 3 -20 7 -6
verb=hold	-13 10 3 -6 -12
verb=host	-21 -15 22 -11 -8
verb=know	-17 22 -24 -23 -11
verb=leave	5 -14 7 -15 -4
verb=log	15 -11 -16 -8 -7
verb=lose	-1 -18 10 -27 -11
verb=maintain	-26 -3 -17 11 -4
verb=name	-5 -12 15 -2 -3
verb=notify	-25 22 -14 -8 -1
verb=offer	-31 18 -21 0 -4
verb=order	-22 -13 -9 22 -20
verb=pay	-11 13 -8 -2 -3
verb=post	-22 -3 -1 22 -2
verb=put	-16 11 -19 0 -11
verb=reach	-23 -11 -10 -6 15
verb=reckon	-11 -20 -22 18 -14
verb=refer	4 3 -12 -10 -6
verb=register	18 -13 -14 -6 -4
verb=reject	2 -9 -10 -6 10
verb=reply	-19 22 -7 -18 -2
verb=report	-14 12 -10 -18 1
verb=respond	-11 13 0 -3 -3
verb=rule	-18 -27 -8 -9 26
verb=run	-21 -15 23 -10 -21
verb=say	-1 2 -6 -10 3
verb=see	-3 -3 9 -24 -11
verb=send	23 -11 -19 -19 -6
verb=set	3 -17 -12 15 -15
verb=sign	16 -16 -14 -15 -10
verb=sit	-11 -14 -13 -12 12
verb=speak	-1 -19 -10 -10 9
verb=stand	11 4 -4 -7 -18
verb=state	-21 11 3 -4 -7
verb=stop	13 -13 -9 -6 -7
verb=submit	12 -2 -21 -10 -2
verb=suspect	-9 17 -16 -24 -13
verb=take	8 -6 -8 -5 -8
verb=tell	-12 -7 -12 -6 12
verb=want	-11 -9 -4 -9 8
verb=withdraw	-16 7 -12 -5 5
verb=write	-26 -3 -8 -18 14
words=1	14 -5 -1 -5 -11
words=2	-6 2 -6 2 1
words=3	-11 4 -13 -7 4
words=4	-27 11 -16 -18 14
words=5	-4 -3 -1 -14 5`;

export const nominalWeights = `*	1 -1
AGENCY after-as	14 -14
AGENCY after-at	-7 7
AGENCY after-attack	15 -15
AGENCY after-by	-3 3
AGENCY after-for	-4 4
AGENCY after-from	3 -3
AGENCY after-in	8 -8
AGENCY after-of	2 -2
AGENCY after-on	7 -7
AGENCY after-outside	4 -4
AGENCY after-with	-3 3
AGENCY attacks	4 -4
AGENCY begins-sentence	-2 2
AGENCY det=a	8 -8
AGENCY det=an	16 -16
AGENCY det=another	7 -7
AGENCY det=any	7 -7
AGENCY det=her	-14 14
AGENCY det=his	-13 13
AGENCY det=its	10 -10
AGENCY det=no	10 -10
AGENCY det=one	-3 3
AGENCY det=our	9 -9
AGENCY det=that	11 -11
AGENCY det=the	-4 4
AGENCY early	7 -7
AGENCY governed=belong to	8 -8
AGENCY governed=come from	14 -14
AGENCY governed=handle by	-15 15
AGENCY governed=use by	17 -17
AGENCY in=HEADING	5 -5
AGENCY in=LIST_ITEM	-3 3
AGENCY in=TITLE	10 -10
AGENCY mentions=1	4 -4
AGENCY mentions=2+	-2 2
AGENCY mentions=4+	-8 8
AGENCY named=NONE	7 -7
AGENCY narrowed=false	3 -3
AGENCY of=AGENCY	9 -9
AGENCY of=NONE	2 -2
AGENCY others=0	6 -6
AGENCY others=1	2 -2
AGENCY owned-by=AGENCY	6 -6
AGENCY owned-by=NONE	-8 8
AGENCY plural	-4 4
AGENCY quoted	14 -14
AGENCY speaks	-5 5
AGENCY verb-before=accuse	8 -8
AGENCY verb-before=blame	3 -3
AGENCY verb-before=leave	15 -15
AGENCY verb-before=name	4 -4
AGENCY verb-before=say	4 -4
AGENCY verb-before=tell	-14 14
AGENCY verb=accept	2 -2
AGENCY verb=ask	2 -2
AGENCY verb=believe	2 -2
AGENCY verb=blame	3 -3
AGENCY verb=call	4 -4
AGENCY verb=conclude	-11 11
AGENCY verb=confirm	-3 3
AGENCY verb=deny	16 -16
AGENCY verb=engage	19 -19
AGENCY verb=hire	32 -32
AGENCY verb=know	8 -8
AGENCY verb=make	13 -13
AGENCY verb=name	15 -15
AGENCY verb=receive	-15 15
AGENCY verb=reject	16 -16
AGENCY verb=report	12 -12
AGENCY verb=respond	10 -10
AGENCY verb=say	-2 2
AGENCY verb=see	-21 21
AGENCY verb=take	-17 17
AGENCY verb=tell	-5 5
AGENCY verb=use	8 -8
ATTACKER after-against	-11 11
ATTACKER after-for	21 -21
ATTACKER after-from	5 -5
ATTACKER after-of	-3 3
ATTACKER after-on	20 -20
ATTACKER after-to	16 -16
ATTACKER after-with	24 -24
ATTACKER attacks	-8 8
ATTACKER det=	8 -8
ATTACKER det=a	3 -3
ATTACKER det=an	2 -2
ATTACKER det=the	5 -5
ATTACKER det=two	-4 4
ATTACKER early	-3 3
ATTACKER in=TITLE	-7 7
ATTACKER mentions=2+	-6 6
ATTACKER named=ATTACKER	15 -15
ATTACKER named=NONE	13 -13
ATTACKER narrowed=true	-5 5
ATTACKER others=0	-3 3
ATTACKER others=1	4 -4
ATTACKER others=2+	4 -4
ATTACKER verb-before=say	3 -3
ATTACKER verb=arrest	-2 2
ATTACKER verb=call	26 -26
ATTACKER verb=come	-7 7
ATTACKER verb=get	6 -6
ATTACKER verb=know	10 -10
ATTACKER verb=say	17 -17
ATTACKER verb=take	2 -2
ATTACKER verb=use	-2 2
SYSTEM after-as	-9 9
SYSTEM after-at	-7 7
SYSTEM after-attack	-5 5
SYSTEM after-by	25 -25
SYSTEM after-for	9 -9
SYSTEM after-of	3 -3
SYSTEM after-on	-5 5
SYSTEM after-outside	-4 4
SYSTEM after-to	-5 5
SYSTEM after-with	15 -15
SYSTEM attacks	-2 2
SYSTEM det=a	5 -5
SYSTEM det=an	8 -8
SYSTEM det=another	-9 9
SYSTEM det=any	4 -4
SYSTEM det=her	9 -9
SYSTEM det=its	-6 6
SYSTEM det=my	21 -21
SYSTEM det=no	-3 3
SYSTEM det=one	3 -3
SYSTEM det=our	3 -3
SYSTEM det=that	-5 5
SYSTEM det=their	19 -19
SYSTEM det=this	18 -18
SYSTEM det=two	2 -2
SYSTEM det=your	19 -19
SYSTEM early	-4 4
SYSTEM governed=come from	-27 27
SYSTEM governed=connect to	-5 5
SYSTEM governed=copy from	17 -17
SYSTEM governed=keep in	-13 13
SYSTEM governed=leave on	-16 16
SYSTEM governed=look at	-11 11
SYSTEM governed=post on	24 -24
SYSTEM governed=run on	4 -4
SYSTEM governed=sit on	18 -18
SYSTEM governed=store on	18 -18
SYSTEM governed=take from	-9 9
SYSTEM governed=write on	19 -19
SYSTEM in=HEADING	8 -8
SYSTEM in=LIST_ITEM	-5 5
SYSTEM in=TITLE	4 -4
SYSTEM mentions=4+	-4 4
SYSTEM named=AGENCY	-5 5
SYSTEM named=NONE	3 -3
SYSTEM named=SYSTEM	10 -10
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-3 3
SYSTEM of=AGENCY	-9 9
SYSTEM others=0	-4 4
SYSTEM others=1	2 -2
SYSTEM others=2+	4 -4
SYSTEM owned-by=AGENCY	-19 19
SYSTEM quoted	3 -3
SYSTEM speaks	7 -7
SYSTEM verb-before=answer	5 -5
SYSTEM verb-before=encrypt	3 -3
SYSTEM verb-before=file	-24 24
SYSTEM verb-before=find	-5 5
SYSTEM verb-before=give	14 -14
SYSTEM verb-before=hack	4 -4
SYSTEM verb-before=hold	16 -16
SYSTEM verb-before=leave	6 -6
SYSTEM verb-before=lose	22 -22
SYSTEM verb-before=reach	8 -8
SYSTEM verb-before=report	-13 13
SYSTEM verb-before=run	16 -16
SYSTEM verb-before=say	-4 4
SYSTEM verb-before=tell	22 -22
SYSTEM verb-before=use	-7 7
SYSTEM verb=access	-13 13
SYSTEM verb=affect	-3 3
SYSTEM verb=answer	-17 17
SYSTEM verb=call	19 -19
SYSTEM verb=connect	10 -10
SYSTEM verb=copy	-9 9
SYSTEM verb=encrypt	-7 7
SYSTEM verb=enter	-22 22
SYSTEM verb=find	12 -12
SYSTEM verb=go	-9 9
SYSTEM verb=leave	11 -11
SYSTEM verb=load	-23 23
SYSTEM verb=make	-8 8
SYSTEM verb=open	11 -11
SYSTEM verb=reach	10 -10
SYSTEM verb=return	-2 2
SYSTEM verb=run	-9 9
SYSTEM verb=show	-15 15
SYSTEM verb=sit	-12 12
SYSTEM verb=use	-2 2
SYSTEM verb=work	-21 21
head=actor	3 -3
head=actor narrowed=false	-4 4
head=actor narrowed=true	6 -6
head=agency	-2 2
head=agency narrowed=false	24 -24
head=api	-3 3
head=api narrowed=true	-5 5
head=app narrowed=false	2 -2
head=appliance	16 -16
head=application	6 -6
head=application narrowed=false	11 -11
head=application narrowed=true	3 -3
head=archive	6 -6
head=archive narrowed=false	9 -9
head=attacker	17 -17
head=attacker narrowed=false	12 -12
head=authority	2 -2
head=authority narrowed=false	16 -16
head=authority narrowed=true	-2 2
head=back-up	-10 10
head=back-up narrowed=false	-10 10
head=bank	18 -18
head=bank narrowed=false	3 -3
head=bank narrowed=true	19 -19
head=blog	-2 2
head=board	8 -8
head=board narrowed=false	18 -18
head=bot	4 -4
head=bot narrowed=false	-2 2
head=broker	13 -13
head=broker narrowed=true	13 -13
head=bucket	2 -2
head=bucket narrowed=true	-8 8
head=carrier	17 -17
head=chain	9 -9
head=chain narrowed=false	5 -5
head=chain narrowed=true	9 -9
head=channel	7 -7
head=channel narrowed=false	21 -21
head=clinic	14 -14
head=clinic narrowed=false	4 -4
head=cluster	-9 9
head=cluster narrowed=false	24 -24
head=commissioner	-5 5
head=commissioner narrowed=true	-5 5
head=committee	-11 11
head=company	8 -8
head=company narrowed=false	18 -18
head=company narrowed=true	5 -5
head=computer	2 -2
head=computer narrowed=false	12 -12
head=computer narrowed=true	-19 19
head=console	2 -2
head=console narrowed=true	-3 3
head=contractor	12 -12
head=contractor narrowed=false	7 -7
head=contractor narrowed=true	15 -15
head=controller narrowed=true	-4 4
head=copy	6 -6
head=copy narrowed=false	17 -17
head=copy narrowed=true	2 -2
head=council	-14 14
head=council narrowed=false	25 -25
head=court	-2 2
head=court narrowed=false	22 -22
head=court narrowed=true	-9 9
head=crew	14 -14
head=crew narrowed=false	11 -11
head=crew narrowed=true	17 -17
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	18 -18
head=department	-5 5
head=department narrowed=true	-3 3
head=district narrowed=false	-4 4
head=drive	5 -5
head=e-mail	2 -2
head=engineer	-5 5
head=environment	11 -11
head=firewall	7 -7
head=firm narrowed=false	14 -14
head=folder narrowed=false	-7 7
head=folder narrowed=true	11 -11
head=forum	-2 2
head=forum narrowed=false	-5 5
head=forum narrowed=true	6 -6
head=foundation	9 -9
head=foundation narrowed=false	9 -9
head=fund	19 -19
head=fund narrowed=true	5 -5
head=gang	5 -5
head=gang narrowed=false	15 -15
head=gang narrowed=true	-2 2
head=gardaí	-15 15
head=gardaí narrowed=false	-15 15
head=gateway	16 -16
head=gateway narrowed=true	8 -8
head=government narrowed=false	16 -16
head=government narrowed=true	-11 11
head=group	14 -14
head=group narrowed=false	9 -9
head=group narrowed=true	17 -17
head=hacker	3 -3
head=hacker narrowed=false	3 -3
head=hospital	25 -25
head=hospital narrowed=false	7 -7
head=insurer	-6 6
head=insurer narrowed=false	-3 3
head=intruder	5 -5
head=investigator	8 -8
head=investigator narrowed=false	4 -4
head=laptop	6 -6
head=laptop narrowed=false	-6 6
head=ledger	5 -5
head=link narrowed=false	25 -25
head=link narrowed=true	-11 11
head=login	17 -17
head=login narrowed=false	8 -8
head=machine	5 -5
head=machine narrowed=false	11 -11
head=machine narrowed=true	-5 5
head=mailbox	-13 13
head=mailbox narrowed=false	-13 13
head=man	6 -6
head=marketplace	4 -4
head=ministry	-8 8
head=ministry narrowed=false	-13 13
head=ministry narrowed=true	2 -2
head=network	6 -6
head=network narrowed=true	11 -11
head=office	5 -5
head=office narrowed=false	22 -22
head=operator	5 -5
head=operator narrowed=true	18 -18
head=opposition	2 -2
head=opposition narrowed=false	2 -2
head=page	6 -6
head=page narrowed=false	10 -10
head=page narrowed=true	5 -5
head=panel narrowed=false	20 -20
head=parliament	-6 6
head=parliament narrowed=false	-19 19
head=party	7 -7
head=party narrowed=false	7 -7
head=party narrowed=true	7 -7
head=people	2 -2
head=people narrowed=false	2 -2
head=person	-2 2
head=person narrowed=false	3 -3
head=person narrowed=true	-4 4
head=phone	20 -20
head=phone narrowed=false	11 -11
head=platform narrowed=true	6 -6
head=police	-5 5
head=police narrowed=false	-4 4
head=portal	3 -3
head=portal narrowed=false	2 -2
head=portal narrowed=true	4 -4
head=prosecutor	-11 11
head=prosecutor narrowed=false	3 -3
head=provider	17 -17
head=provider narrowed=true	15 -15
head=registry	12 -12
head=registry narrowed=true	12 -12
head=regulator	-5 5
head=regulator narrowed=false	5 -5
head=repository	-5 5
head=repository narrowed=true	-5 5
head=school	11 -11
head=school narrowed=false	11 -11
head=seller	2 -2
head=seller narrowed=false	2 -2
head=server	-3 3
head=server narrowed=false	4 -4
head=server narrowed=true	-7 7
head=service	9 -9
head=service narrowed=false	16 -16
head=service narrowed=true	5 -5
head=site	5 -5
head=site narrowed=false	3 -3
head=site narrowed=true	7 -7
head=software	12 -12
head=software narrowed=false	21 -21
head=software narrowed=true	7 -7
head=state	14 -14
head=state narrowed=false	9 -9
head=storage	19 -19
head=store	-5 5
head=substation narrowed=false	-24 24
head=supplier	11 -11
head=supplier narrowed=false	6 -6
head=supplier narrowed=true	18 -18
head=suspect	3 -3
head=suspect narrowed=false	3 -3
head=system	3 -3
head=system narrowed=false	3 -3
head=system narrowed=true	2 -2
head=team	7 -7
head=team narrowed=false	16 -16
head=team narrowed=true	6 -6
head=teenager	14 -14
head=teenager narrowed=false	14 -14
head=terminal	9 -9
head=terminal narrowed=true	-8 8
head=tool	11 -11
head=union	-2 2
head=union narrowed=false	-4 4
head=university narrowed=true	-12 12
head=utility	14 -14
head=vendor	10 -10
head=vendor narrowed=false	4 -4
head=vendor narrowed=true	10 -10
head=wallet	3 -3
head=wallet narrowed=false	-8 8
head=website	6 -6
head=website narrowed=false	11 -11
modifier=agents	-15 15
modifier=backup	-3 3
modifier=banking	-24 24
modifier=billing	-9 9
modifier=booking	-21 21
modifier=city	8 -8
modifier=civil	16 -16
modifier=cloud	4 -4
modifier=company	6 -6
modifier=computer	21 -21
modifier=consumer	-4 4
modifier=core	-2 2
modifier=credit	21 -21
modifier=criminal	-10 10
modifier=customer	-6 6
modifier=cybercrime	-6 6
modifier=dark	14 -14
modifier=data	10 -10
modifier=district	-6 6
modifier=extortion	14 -14
modifier=federal	2 -2
modifier=file	-22 22
modifier=firm	15 -15
modifier=foreign	-8 8
modifier=forensic	5 -5
modifier=former	-13 13
modifier=freight	14 -14
modifier=government	26 -26
modifier=head	13 -13
modifier=health	5 -5
modifier=hospital	-8 8
modifier=incident	-8 8
modifier=information	12 -12
modifier=leak	-9 9
modifier=loan	3 -3
modifier=local	10 -10
modifier=mail	-31 31
modifier=messaging	-16 16
modifier=nightly	-3 3
modifier=office	-3 3
modifier=old	5 -5
modifier=online	-17 17
modifier=open	17 -17
modifier=pathology	-15 15
modifier=payment	-14 14
modifier=payroll	-8 8
modifier=planning	-18 18
modifier=policy	-20 20
modifier=press	18 -18
modifier=private	-8 8
modifier=production	7 -7
modifier=prosecutor	3 -3
modifier=protection	-8 8
modifier=public	-2 2
modifier=ransomware	-10 10
modifier=record	-6 6
modifier=remote	2 -2
modifier=reporting	-17 17
modifier=response	-16 16
modifier=sabelline	-2 2
modifier=school	-10 10
modifier=security	-10 10
modifier=separate	12 -12
modifier=service	2 -2
modifier=state	-3 3
modifier=storage	-25 25
modifier=student	-10 10
modifier=support	-13 13
modifier=teachers	18 -18
modifier=test	-3 3
modifier=third	13 -13
modifier=unauthorised	3 -3
modifier=unauthorized	-5 5
modifier=verification	-20 20
type=AGENCY	2 -2
type=ATTACKER	-2 2`;

export const nominalThresholds = { AGENCY: 0.54, SYSTEM: 0.09, ATTACKER: 0.43 } as const;
