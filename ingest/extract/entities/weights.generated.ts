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
after-on	5 -9 5 -16 -9
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
apposition-agency	-8 -1 -10 -25 7
apposition-det-agency	-18 17 -11 -1 -10
apposition-det-attacker	-8 -11 -18 17 -10
apposition-det-post	-14 -12 -7 -13 24
apposition-det-system	-21 -2 17 -11 -6
apposition-post	-11 -2 -13 -13 18
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
before=and	7 -4 -10 -1 -12
before=that	-6 -3 5 4 -17
begins-sentence	-6 4 -4 1 3
brackets-after	-4 -8 5 -7 5
called-as	-10 -16 3 7 -14
called-called	5 -12 -5 0 -8
called-handle	-11 -10 -7 12 -12
called-himself	-21 -11 -14 23 -13
called-itself	-23 -19 -13 29 -9
called-name	-12 -6 -7 14 -5
called-named	-6 -11 -8 11 -10
capitals	10 -1 0 -11 -10
defined-by=AGENCY	-19 19 -2 -1 -1
demonym	16 -8 -14 -4 -5
demonym-first	-6 10 -6 -1 -6
digit	-2 -24 3 10 -13
domain	-3 15 -19 -21 -9
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
head=GOVERNMENT	1 2 -14 -7 -14
head=HOSPITAL	-20 24 -3 -3 -15
head=MEDIA	12 -8 -15 -5 -17
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
late	3 -1 -5 -4 0
like-a-person	-4 -5 -5 3 5
mentions=1	5 -1 -4 -2 0
mentions=2	1 1 -1 -1 -6
mentions=3+	-1 3 4 -3 -8
mentions=6+	-12 6 4 -4 -3
middle	2 -2 -3 0 1
named-by-agency	-15 8 2 -14 -1
named-by-attacker	-20 -5 -14 21 -18
named-by-post	-2 -8 -4 -8 16
named-by-system	-25 -20 22 4 -18
noun-after=account	-15 -6 16 -8 -8
noun-after=agent	-6 8 -5 -10 -4
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
noun-after=name	-7 -13 7 -14 12
noun-after=note	9 -7 -9 -8 -9
noun-after=number	29 -20 -10 -3 -3
noun-after=office	19 -17 -7 -2 -3
noun-after=platform	-7 2 5 -5 0
noun-after=police	-20 22 -15 -6 -6
noun-after=portal	-13 -11 16 -8 -6
noun-after=record	-15 -23 13 -16 -11
noun-after=report	10 -2 -8 -8 -6
noun-after=result	17 -8 -8 -5 -1
noun-after=security	15 -6 -7 -2 -2
noun-after=server	-19 2 13 -6 -3
noun-after=spokesperson	-24 3 -6 14 -2
noun-after=state	-6 7 -13 -4 -3
noun-after=system	8 -7 -4 -3 -3
noun-after=terminal	-8 9 -17 -11 -7
noun-after=test	16 -9 -7 -5 -4
noun-after=user	14 0 -15 -21 -4
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
noun-before=officer	-1 -6 0 -3 11
noun-before=p.m.	22 -17 -5 -16 -15
noun-before=president	-5 -3 0 -1 9
noun-before=spokesman	-1 -2 0 -2 6
noun-before=spokesperson	-2 -1 0 -1 5
noun-before=union	-14 18 -13 -13 -13
only-begins-sentences	10 2 -2 -9 -8
only-in=BYLINE	21 -14 -4 -12 -11
only-in=CAPTION	16 -8 -3 -4 -3
only-in=HEADING	13 -11 -2 -9 -1
only-in=TITLE	5 -12 -5 -14 11
other-head	22 -13 -8 -13 -16
owns-agency	-5 6 -6 -15 4
owns-post	-12 15 -3 -5 -4
owns-system	-21 -6 -11 18 -13
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
verb-before=say	-8 -1 5 -20 7
verb-before=tell	6 5 -29 -17 -9
verb-before=use	-11 -15 15 -11 -3
verb-before=want	-1 -16 -9 -16 8
verb=accept	-8 -2 -1 -3 10
verb=accuse	-11 -9 -3 -13 12
verb=acknowledge	-11 -1 -1 -6 10
verb=add	-18 4 -15 -9 12
verb=address	15 -7 -14 -5 -5
verb=admit	-7 9 -8 -9 -3
verb=affect	14 -11 -15 -9 -4
verb=answer	-1 -3 -17 -17 18
verb=argue	-11 4 -1 -4 7
verb=ask	-12 13 -9 -7 -5
verb=begin	7 -1 -9 -8 -5
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
verb=order	-13 -9 -6 19 -19
verb=pay	-7 8 -5 -2 -2
verb=post	-21 -3 -1 9 -4
verb=put	-11 9 -13 3 -7
verb=reach	-17 -12 -10 -9 15
verb=refer	1 3 -8 -6 -4
verb=register	16 -11 -11 -6 -4
verb=reject	3 -8 -9 -6 8
verb=reply	-14 16 -5 -11 -2
verb=report	-15 12 -8 -14 1
verb=respond	-5 11 -1 -3 -4
verb=rule	-9 -20 -7 -8 20
verb=run	-18 -14 20 -7 -16
verb=say	-1 3 -5 -7 5
verb=see	-2 -3 5 -22 -11
verb=send	18 -9 -15 -16 -7
verb=set	-3 -17 -10 11 -14
verb=sign	16 -15 -11 -14 -10
verb=sit	-8 -14 -11 -10 10
verb=speak	-4 -16 -8 -9 10
verb=stand	6 6 -3 -3 -11
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
AGENCY after-at	-3 3
AGENCY after-attack	12 -12
AGENCY after-by	-3 3
AGENCY after-for	-3 3
AGENCY after-from	3 -3
AGENCY after-in	9 -9
AGENCY after-on	5 -5
AGENCY after-outside	3 -3
AGENCY after-with	-4 4
AGENCY attacks	3 -3
AGENCY begins-sentence	-3 3
AGENCY det=a	8 -8
AGENCY det=an	13 -13
AGENCY det=another	5 -5
AGENCY det=any	3 -3
AGENCY det=her	-14 14
AGENCY det=his	-10 10
AGENCY det=its	10 -10
AGENCY det=no	9 -9
AGENCY det=one	-3 3
AGENCY det=our	6 -6
AGENCY det=that	7 -7
AGENCY det=the	-4 4
AGENCY det=this	6 -6
AGENCY early	7 -7
AGENCY governed=accord to	-2 2
AGENCY governed=belong to	7 -7
AGENCY governed=come from	4 -4
AGENCY governed=handle by	-11 11
AGENCY governed=use by	19 -19
AGENCY in=HEADING	6 -6
AGENCY in=LIST_ITEM	-5 5
AGENCY in=TITLE	9 -9
AGENCY mentions=1	4 -4
AGENCY mentions=4+	-2 2
AGENCY named=AGENCY	9 -9
AGENCY named=NONE	11 -11
AGENCY named=PLACE	-3 3
AGENCY narrowed=false	3 -3
AGENCY narrowed=true	-2 2
AGENCY of=AGENCY	6 -6
AGENCY of=NONE	-3 3
AGENCY of=PLACE	4 -4
AGENCY others=0	-5 5
AGENCY others=1	3 -3
AGENCY owned-by=AGENCY	2 -2
AGENCY plural	-3 3
AGENCY quoted	12 -12
AGENCY same=0	-6 6
AGENCY same=1	10 -10
AGENCY same=2+	2 -2
AGENCY sentence-of-exposure	10 -10
AGENCY speaks	-5 5
AGENCY verb-before=accuse	7 -7
AGENCY verb-before=ask	5 -5
AGENCY verb-before=blame	3 -3
AGENCY verb-before=leave	13 -13
AGENCY verb-before=name	4 -4
AGENCY verb-before=say	3 -3
AGENCY verb-before=tell	-9 9
AGENCY verb=accept	5 -5
AGENCY verb=ask	2 -2
AGENCY verb=blame	3 -3
AGENCY verb=call	5 -5
AGENCY verb=conclude	-11 11
AGENCY verb=confirm	-2 2
AGENCY verb=deny	15 -15
AGENCY verb=engage	15 -15
AGENCY verb=find	2 -2
AGENCY verb=hire	15 -15
AGENCY verb=know	7 -7
AGENCY verb=make	11 -11
AGENCY verb=name	14 -14
AGENCY verb=put	-3 3
AGENCY verb=receive	-9 9
AGENCY verb=reject	18 -18
AGENCY verb=report	9 -9
AGENCY verb=see	-20 20
AGENCY verb=take	-13 13
AGENCY verb=use	15 -15
ATTACKER after-against	-12 12
ATTACKER after-for	18 -18
ATTACKER after-from	3 -3
ATTACKER after-of	-3 3
ATTACKER after-on	14 -14
ATTACKER after-to	16 -16
ATTACKER after-with	19 -19
ATTACKER attacks	-4 4
ATTACKER begins-sentence	-2 2
ATTACKER det=	7 -7
ATTACKER det=a	3 -3
ATTACKER det=the	4 -4
ATTACKER det=two	-3 3
ATTACKER in=LIST_ITEM	2 -2
ATTACKER in=TITLE	-7 7
ATTACKER mentions=2+	-5 5
ATTACKER named=AGENCY	12 -12
ATTACKER named=NONE	16 -16
ATTACKER narrowed=false	3 -3
ATTACKER narrowed=true	-3 3
ATTACKER others=1	3 -3
ATTACKER others=2+	2 -2
ATTACKER same=1	-2 2
ATTACKER same=2+	4 -4
ATTACKER sentence-of-attack	-4 4
ATTACKER sentence-of-exposure	-10 10
ATTACKER speaks	4 -4
ATTACKER verb=arrest	-2 2
ATTACKER verb=call	16 -16
ATTACKER verb=come	-2 2
ATTACKER verb=get	4 -4
ATTACKER verb=know	6 -6
ATTACKER verb=say	11 -11
ATTACKER verb=take	3 -3
SYSTEM after-as	-14 14
SYSTEM after-at	-7 7
SYSTEM after-attack	-4 4
SYSTEM after-by	14 -14
SYSTEM after-of	3 -3
SYSTEM after-on	-4 4
SYSTEM after-outside	-2 2
SYSTEM after-to	-4 4
SYSTEM after-with	13 -13
SYSTEM attacks	-4 4
SYSTEM begins-sentence	-3 3
SYSTEM det=a	5 -5
SYSTEM det=an	5 -5
SYSTEM det=another	-9 9
SYSTEM det=any	3 -3
SYSTEM det=her	6 -6
SYSTEM det=his	-3 3
SYSTEM det=its	-5 5
SYSTEM det=my	18 -18
SYSTEM det=no	-2 2
SYSTEM det=one	2 -2
SYSTEM det=our	4 -4
SYSTEM det=said	3 -3
SYSTEM det=that	-4 4
SYSTEM det=the	-2 2
SYSTEM det=their	15 -15
SYSTEM det=this	16 -16
SYSTEM det=two	3 -3
SYSTEM det=your	16 -16
SYSTEM early	-3 3
SYSTEM governed=come from	-24 24
SYSTEM governed=connect to	-4 4
SYSTEM governed=copy from	14 -14
SYSTEM governed=keep in	-9 9
SYSTEM governed=leave on	-13 13
SYSTEM governed=look at	-9 9
SYSTEM governed=post on	19 -19
SYSTEM governed=run on	3 -3
SYSTEM governed=sit on	16 -16
SYSTEM governed=store on	9 -9
SYSTEM governed=take from	-7 7
SYSTEM governed=write on	11 -11
SYSTEM in=HEADING	6 -6
SYSTEM in=LIST_ITEM	-4 4
SYSTEM in=TITLE	3 -3
SYSTEM mentions=4+	5 -5
SYSTEM named=AGENCY	-3 3
SYSTEM named=NONE	18 -18
SYSTEM named=SYSTEM	11 -11
SYSTEM narrowed=false	3 -3
SYSTEM narrowed=true	-2 2
SYSTEM of=AGENCY	-3 3
SYSTEM of=PLACE	12 -12
SYSTEM of=SYSTEM	-2 2
SYSTEM others=0	-3 3
SYSTEM others=1	2 -2
SYSTEM others=2+	5 -5
SYSTEM owned-by=AGENCY	-24 24
SYSTEM owned-by=ATTACKER	13 -13
SYSTEM quoted	2 -2
SYSTEM same=1	-5 5
SYSTEM sentence-of-exposure	-2 2
SYSTEM speaks	5 -5
SYSTEM verb-before=answer	6 -6
SYSTEM verb-before=file	-21 21
SYSTEM verb-before=find	-4 4
SYSTEM verb-before=give	16 -16
SYSTEM verb-before=hack	2 -2
SYSTEM verb-before=hold	8 -8
SYSTEM verb-before=leave	6 -6
SYSTEM verb-before=lose	17 -17
SYSTEM verb-before=reach	5 -5
SYSTEM verb-before=report	-15 15
SYSTEM verb-before=run	14 -14
SYSTEM verb-before=say	-4 4
SYSTEM verb-before=tell	16 -16
SYSTEM verb-before=use	-15 15
SYSTEM verb=access	-10 10
SYSTEM verb=affect	-2 2
SYSTEM verb=answer	-17 17
SYSTEM verb=belong	2 -2
SYSTEM verb=call	16 -16
SYSTEM verb=come	3 -3
SYSTEM verb=connect	9 -9
SYSTEM verb=copy	-6 6
SYSTEM verb=encrypt	-2 2
SYSTEM verb=enter	-13 13
SYSTEM verb=find	14 -14
SYSTEM verb=go	-8 8
SYSTEM verb=leave	9 -9
SYSTEM verb=make	-5 5
SYSTEM verb=name	3 -3
SYSTEM verb=open	9 -9
SYSTEM verb=return	-3 3
SYSTEM verb=run	-8 8
SYSTEM verb=show	-11 11
SYSTEM verb=sit	-10 10
SYSTEM verb=use	-2 2
SYSTEM verb=work	-17 17
head=actor	4 -4
head=actor narrowed=true	6 -6
head=agency narrowed=false	17 -17
head=api	-2 2
head=api narrowed=true	-4 4
head=appliance	19 -19
head=application	4 -4
head=application narrowed=false	10 -10
head=application narrowed=true	3 -3
head=archive	5 -5
head=archive narrowed=false	8 -8
head=attacker	16 -16
head=attacker narrowed=false	9 -9
head=authority narrowed=false	15 -15
head=authority narrowed=true	-7 7
head=back-up	-10 10
head=back-up narrowed=false	-10 10
head=backup	2 -2
head=bank	17 -17
head=bank narrowed=false	2 -2
head=bank narrowed=true	15 -15
head=blog	-2 2
head=board	4 -4
head=board narrowed=false	17 -17
head=bot narrowed=false	-6 6
head=broker	12 -12
head=broker narrowed=true	15 -15
head=bucket narrowed=true	-9 9
head=carrier	15 -15
head=chain	8 -8
head=chain narrowed=false	4 -4
head=chain narrowed=true	9 -9
head=channel	7 -7
head=channel narrowed=false	21 -21
head=clinic	15 -15
head=clinic narrowed=false	3 -3
head=cluster	-8 8
head=cluster narrowed=false	21 -21
head=commissioner	-4 4
head=commissioner narrowed=true	-4 4
head=committee	-5 5
head=company	9 -9
head=company narrowed=false	14 -14
head=company narrowed=true	2 -2
head=computer	2 -2
head=computer narrowed=false	10 -10
head=computer narrowed=true	-16 16
head=console narrowed=true	-2 2
head=contractor	9 -9
head=contractor narrowed=false	7 -7
head=contractor narrowed=true	12 -12
head=controller	-2 2
head=controller narrowed=true	-7 7
head=copy	8 -8
head=copy narrowed=false	11 -11
head=council	-12 12
head=council narrowed=false	19 -19
head=county	-2 2
head=county narrowed=false	-2 2
head=court	-10 10
head=court narrowed=false	22 -22
head=crew	12 -12
head=crew narrowed=false	12 -12
head=crew narrowed=true	12 -12
head=criminal	-2 2
head=criminal narrowed=false	-2 2
head=culprit	15 -15
head=database narrowed=false	2 -2
head=department	-5 5
head=department narrowed=false	-2 2
head=department narrowed=true	-2 2
head=district narrowed=false	-4 4
head=drive	2 -2
head=e-mail	3 -3
head=e-mail narrowed=false	4 -4
head=engineer	-4 4
head=environment	10 -10
head=firewall	6 -6
head=firm	3 -3
head=firm narrowed=false	10 -10
head=folder	2 -2
head=folder narrowed=false	-6 6
head=folder narrowed=true	10 -10
head=forum narrowed=false	-5 5
head=forum narrowed=true	5 -5
head=foundation	8 -8
head=foundation narrowed=false	8 -8
head=fund	16 -16
head=fund narrowed=true	5 -5
head=gang	7 -7
head=gang narrowed=false	15 -15
head=gang narrowed=true	2 -2
head=gardaí	-13 13
head=gardaí narrowed=false	-13 13
head=gateway	12 -12
head=gateway narrowed=true	7 -7
head=government	2 -2
head=government narrowed=false	14 -14
head=government narrowed=true	-10 10
head=group	10 -10
head=group narrowed=false	8 -8
head=group narrowed=true	13 -13
head=hacker	3 -3
head=hacker narrowed=false	3 -3
head=hospital	21 -21
head=hospital narrowed=false	6 -6
head=insurer	-5 5
head=insurer narrowed=false	-4 4
head=intruder	5 -5
head=investigator	8 -8
head=investigator narrowed=false	4 -4
head=laptop	4 -4
head=laptop narrowed=false	-4 4
head=ledger	5 -5
head=link	2 -2
head=link narrowed=false	18 -18
head=link narrowed=true	-11 11
head=login	14 -14
head=login narrowed=false	6 -6
head=machine	4 -4
head=machine narrowed=false	11 -11
head=machine narrowed=true	-2 2
head=mailbox	-11 11
head=mailbox narrowed=false	-11 11
head=man	3 -3
head=marketplace	2 -2
head=ministry	-9 9
head=ministry narrowed=false	-10 10
head=network	6 -6
head=network narrowed=true	11 -11
head=office	5 -5
head=office narrowed=false	19 -19
head=office narrowed=true	2 -2
head=operator	6 -6
head=operator narrowed=true	15 -15
head=opposition	2 -2
head=opposition narrowed=false	2 -2
head=page	7 -7
head=page narrowed=false	9 -9
head=page narrowed=true	3 -3
head=panel narrowed=false	18 -18
head=parliament	-8 8
head=parliament narrowed=false	-18 18
head=party	6 -6
head=party narrowed=false	7 -7
head=party narrowed=true	6 -6
head=people	2 -2
head=people narrowed=false	2 -2
head=person narrowed=false	4 -4
head=person narrowed=true	-3 3
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
head=prosecutor	-8 8
head=prosecutor narrowed=false	2 -2
head=provider	16 -16
head=provider narrowed=true	14 -14
head=registry	11 -11
head=registry narrowed=true	11 -11
head=regulator	-4 4
head=regulator narrowed=false	3 -3
head=repository	-6 6
head=repository narrowed=true	-6 6
head=school	8 -8
head=school narrowed=false	8 -8
head=seller	5 -5
head=seller narrowed=false	5 -5
head=server	-2 2
head=server narrowed=false	2 -2
head=server narrowed=true	-6 6
head=service	10 -10
head=service narrowed=false	10 -10
head=service narrowed=true	4 -4
head=site	5 -5
head=site narrowed=true	5 -5
head=software	10 -10
head=software narrowed=false	17 -17
head=software narrowed=true	6 -6
head=state	12 -12
head=state narrowed=false	7 -7
head=storage	17 -17
head=store	-3 3
head=substation narrowed=false	-19 19
head=supplier	9 -9
head=supplier narrowed=false	4 -4
head=supplier narrowed=true	13 -13
head=suspect	4 -4
head=suspect narrowed=false	2 -2
head=system	4 -4
head=system narrowed=true	2 -2
head=team	8 -8
head=team narrowed=false	11 -11
head=team narrowed=true	3 -3
head=teenager	10 -10
head=teenager narrowed=false	10 -10
head=terminal	7 -7
head=terminal narrowed=true	-5 5
head=tool	11 -11
head=union	-2 2
head=union narrowed=false	-3 3
head=university	-2 2
head=university narrowed=true	-6 6
head=utility	13 -13
head=vendor	7 -7
head=vendor narrowed=false	4 -4
head=vendor narrowed=true	13 -13
head=wallet	2 -2
head=wallet narrowed=false	-5 5
head=website	6 -6
head=website narrowed=false	9 -9
head=website narrowed=true	-2 2
modifier=agents	-14 14
modifier=backup	-4 4
modifier=banking	-18 18
modifier=billing	-4 4
modifier=booking	-20 20
modifier=city	5 -5
modifier=civil	4 -4
modifier=cloud	6 -6
modifier=company	9 -9
modifier=consumer	-2 2
modifier=core	-3 3
modifier=criminal	-9 9
modifier=customer	-6 6
modifier=cybercrime	-7 7
modifier=dark	12 -12
modifier=data	7 -7
modifier=district	-3 3
modifier=extortion	16 -16
modifier=federal	3 -3
modifier=file	-19 19
modifier=firm	14 -14
modifier=foreign	-6 6
modifier=forensic	7 -7
modifier=former	-8 8
modifier=freight	13 -13
modifier=government	19 -19
modifier=head	9 -9
modifier=health	8 -8
modifier=hospital	-5 5
modifier=incident	-2 2
modifier=information	9 -9
modifier=leak	-8 8
modifier=loan	5 -5
modifier=local	9 -9
modifier=mail	-24 24
modifier=management	-3 3
modifier=messaging	-14 14
modifier=mobile	4 -4
modifier=nightly	-5 5
modifier=office	-3 3
modifier=online	-18 18
modifier=open	10 -10
modifier=pathology	-11 11
modifier=payment	-12 12
modifier=payroll	-8 8
modifier=planning	-13 13
modifier=policy	-14 14
modifier=press	15 -15
modifier=private	-5 5
modifier=production	5 -5
modifier=prosecutor	5 -5
modifier=protection	-10 10
modifier=public	5 -5
modifier=ransomware	-7 7
modifier=record	-5 5
modifier=regional	2 -2
modifier=remote	3 -3
modifier=reporting	-19 19
modifier=response	-11 11
modifier=sabelline	-4 4
modifier=school	-7 7
modifier=security	-12 12
modifier=separate	13 -13
modifier=service	3 -3
modifier=state	-3 3
modifier=storage	-18 18
modifier=student	-11 11
modifier=support	-11 11
modifier=teachers	18 -18
modifier=test	-5 5
modifier=third	12 -12
modifier=unauthorised	2 -2
modifier=unauthorized	-4 4
modifier=verification	-20 20`;

export const nominalThresholds = {"AGENCY":0.25,"SYSTEM":0.25,"ATTACKER":0.5} as const;
