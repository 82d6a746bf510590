/**
 * Made by `npm run train -- FOLDER` (bench/train-speakers); not for editing by hand.
 * Weights of the reasons in evidence.ts, in hundredths of a logit, one reason a line.
 * Learned by a conditional logit from 1699 claims in 143 annotated documents.
 * Learned from sha256:496e4d89ec4607627195fc0e2c73e9ee17cb454530ccc8351cabb95bbdb1f8c5, the sum over the sha256sum lines of the folder's files in the order of their names.
 */
export const speakerWeights = `AGAIN	-53
AGAIN in ADVISORY	28
AGAIN in NEWS	-55
AGAIN in SOCIAL_POST	-34
AGAIN of according-to:after	61
AGAIN of according-to:before	-15
AGAIN of according-to:inside	-9
AGAIN of channel	-5
AGAIN of clause:interrupted	22
AGAIN of company	23
AGAIN of counsel	-6
AGAIN of group	-20
AGAIN of he	17
AGAIN of her	8
AGAIN of it	14
AGAIN of naming:about	-8
AGAIN of naming:call	-8
AGAIN of no-comment	-33
AGAIN of notice	-12
AGAIN of noun:claim	-13
AGAIN of office	-11
AGAIN of officer	25
AGAIN of official	-10
AGAIN of one	-6
AGAIN of operator	-5
AGAIN of person	-6
AGAIN of quote:before	19
AGAIN of quote:following	-7
AGAIN of rebuff	-15
AGAIN of report	29
AGAIN of seller	-7
AGAIN of she	7
AGAIN of tagged:cue	-9
AGAIN of tagged:source	-20
AGAIN of they	35
AGAIN of verb:clause	-20
AGAIN of verb:infinitive	29
AGAIN of verb:object	21
AGAIN of verb:quote	-12
AGAIN same head	-21
AGAIN shares words	7
AGAIN spoke 0	48
AGAIN spoke 1	-5
AGAIN spoke 2	-33
AGAIN spoke 3	-73
AGAIN spoke last here BARE	-7
AGAIN spoke last here HE	47
AGAIN spoke last here INDEFINITE	-23
AGAIN spoke last here IT	25
AGAIN spoke last here NAME	-13
AGAIN spoke last here NONE	-5
AGAIN spoke last here OWNED	-6
AGAIN spoke last here POSSESSIVE	39
AGAIN spoke last here SHE	53
AGAIN spoke last here THE	11
AGENCY	67
AGENCY described not	-61
AGENCY described partly	107
AGENCY described wholly	32
AGENCY far 0	104
AGENCY far 1	17
AGENCY far 2	26
AGENCY far 3	-33
AGENCY far 4	-80
AGENCY far 5	-44
AGENCY first here INDEFINITE	32
AGENCY first here INDEFINITE generic	20
AGENCY first here NAME	52
AGENCY first here NAME generic	6
AGENCY first here OWNED	15
AGENCY first here OWNED generic	-38
AGENCY first here POSSESSIVE	19
AGENCY first here THE	100
AGENCY first here THE generic	-26
AGENCY generic	-63
AGENCY has head	34
AGENCY in ADVISORY	55
AGENCY in NEWS	60
AGENCY in SOCIAL_POST	-24
AGENCY in content	-70
AGENCY in quote	-25
AGENCY inside as head	76
AGENCY inside as owner	-30
AGENCY inside before the head	-13
AGENCY inside behind	16
AGENCY inside behind a comma	47
AGENCY inside behind at	44
AGENCY inside behind by	7
AGENCY inside behind for	60
AGENCY inside behind in	-8
AGENCY inside behind of	73
AGENCY never spoke	37
AGENCY not before	95
AGENCY of according-to:after	28
AGENCY of according-to:before	9
AGENCY of according-to:inside	16
AGENCY of agency	51
AGENCY of agent	31
AGENCY of association	8
AGENCY of authority	-11
AGENCY of board	-15
AGENCY of carrier	14
AGENCY of centre	14
AGENCY of channel	16
AGENCY of clause:before	57
AGENCY of clause:interrupted	-15
AGENCY of commission	-9
AGENCY of commissioner	6
AGENCY of company	12
AGENCY of contractor	-5
AGENCY of council	23
AGENCY of counsel	-20
AGENCY of director	-19
AGENCY of engineer	7
AGENCY of executive	-13
AGENCY of filing	26
AGENCY of finding	9
AGENCY of firm	5
AGENCY of government	-26
AGENCY of group	18
AGENCY of head	9
AGENCY of hospital	28
AGENCY of insurer	10
AGENCY of it	19
AGENCY of its	-9
AGENCY of judge	-7
AGENCY of management	28
AGENCY of manager	24
AGENCY of member	39
AGENCY of minister	22
AGENCY of ministry	8
AGENCY of naming:about	25
AGENCY of naming:attribute	46
AGENCY of naming:call	45
AGENCY of naming:dismiss	8
AGENCY of naming:put	-6
AGENCY of no-comment	37
AGENCY of notice	78
AGENCY of noun:claim	-48
AGENCY of officer	-16
AGENCY of official	34
AGENCY of one	-28
AGENCY of operator	-39
AGENCY of person	22
AGENCY of post	11
AGENCY of quote:before	-21
AGENCY of quote:continued	7
AGENCY of quote:following	31
AGENCY of rebuff	-28
AGENCY of regulator	-24
AGENCY of report	12
AGENCY of service	-7
AGENCY of solicitor	8
AGENCY of source	34
AGENCY of spokesman	43
AGENCY of spokesperson	12
AGENCY of spokeswoman	12
AGENCY of tagged:carried	-19
AGENCY of tagged:cue	52
AGENCY of tagged:source	-46
AGENCY of team	19
AGENCY of that	-7
AGENCY of the	-37
AGENCY of they	-19
AGENCY of union	7
AGENCY of vendor	20
AGENCY of verb:clause	11
AGENCY of verb:infinitive	-16
AGENCY of verb:object	-31
AGENCY of verb:that	14
AGENCY often 0 BARE	18
AGENCY often 0 INDEFINITE	-43
AGENCY often 0 IT	-21
AGENCY often 0 NONE	-11
AGENCY often 0 OWNED	-12
AGENCY often 0 POSSESSIVE	22
AGENCY often 0 THE	13
AGENCY often 0 THEY	-14
AGENCY often 1 IT	-27
AGENCY often 1 NAME	-45
AGENCY often 1 NONE	-42
AGENCY often 1 OWNED	-49
AGENCY often 1 POSSESSIVE	-15
AGENCY often 1 THE	7
AGENCY often 1 THEY	6
AGENCY often 2 BARE	-8
AGENCY often 2 INDEFINITE	28
AGENCY often 2 IT	16
AGENCY often 2 NAME	-41
AGENCY often 2 NONE	-51
AGENCY often 2 POSSESSIVE	6
AGENCY often 2 THE	26
AGENCY often 2 THEY	-7
AGENCY often 3 BARE	-37
AGENCY often 3 INDEFINITE	17
AGENCY often 3 IT	-28
AGENCY often 3 NAME	60
AGENCY often 3 NONE	49
AGENCY often 3 POSSESSIVE	5
AGENCY often 3 THE	12
AGENCY often 4 BARE	8
AGENCY often 4 INDEFINITE	5
AGENCY often 4 IT	67
AGENCY often 4 NAME	15
AGENCY often 4 NONE	58
AGENCY often 4 OWNED	47
AGENCY often 4 POSSESSIVE	-7
AGENCY often 4 THE	66
AGENCY opened 0	24
AGENCY opened 1	68
AGENCY outside	-116
AGENCY rank 0	45
AGENCY rank 1	22
AGENCY rank 2	-50
AGENCY rank 3	-51
AGENCY rank 4	-7
AGENCY same side as last	-19
AGENCY spoke 0	30
AGENCY spoke 1	-6
AGENCY spoke 2	20
AGENCY spoke 3	28
AGENCY spoke last here INDEFINITE	6
AGENCY spoke last here IT	65
AGENCY spoke last here NAME	-16
AGENCY spoke last here NONE	40
AGENCY spoke last here OWNED	-7
AGENCY spoke last here POSSESSIVE	64
AGENCY spoke last here THE	-36
AGENCY told of last	-18
AGENCY was called so	52
ATTACKER	56
ATTACKER described not	-24
ATTACKER described wholly	6
ATTACKER far 0	143
ATTACKER far 1	98
ATTACKER far 2	20
ATTACKER far 3	-29
ATTACKER far 4	-76
ATTACKER far 5	-121
ATTACKER first here INDEFINITE	21
ATTACKER first here NAME	19
ATTACKER first here THE	5
ATTACKER generic	-26
ATTACKER has head	6
ATTACKER in ADVISORY	-29
ATTACKER in NEWS	35
ATTACKER in SOCIAL_POST	58
ATTACKER in content	-68
ATTACKER in quote	-23
ATTACKER inside as head	55
ATTACKER inside behind	36
ATTACKER inside behind of	-19
ATTACKER never spoke	9
ATTACKER not before	24
ATTACKER of according-to:after	-30
ATTACKER of according-to:before	-14
ATTACKER of channel	5
ATTACKER of clause:before	-37
ATTACKER of clause:interrupted	-31
ATTACKER of company	30
ATTACKER of executive	-5
ATTACKER of filing	-7
ATTACKER of finding	-22
ATTACKER of gang	-18
ATTACKER of group	19
ATTACKER of he	17
ATTACKER of it	29
ATTACKER of lawyer	-13
ATTACKER of naming:about	23
ATTACKER of naming:attribute	-15
ATTACKER of naming:call	-8
ATTACKER of naming:put	26
ATTACKER of no-comment	11
ATTACKER of notice	-5
ATTACKER of noun:claim	19
ATTACKER of office	-7
ATTACKER of person	44
ATTACKER of post	8
ATTACKER of quote:before	-22
ATTACKER of quote:colon	25
ATTACKER of quote:continued	29
ATTACKER of quote:following	-23
ATTACKER of rebuff	9
ATTACKER of report	-20
ATTACKER of seller	53
ATTACKER of she	12
ATTACKER of source	-5
ATTACKER of spokesman	-11
ATTACKER of tagged:carried	23
ATTACKER of tagged:cue	11
ATTACKER of tagged:source	79
ATTACKER of that	17
ATTACKER of they	-10
ATTACKER of verb:infinitive	22
ATTACKER of verb:object	17
ATTACKER of verb:quote	39
ATTACKER of verb:that	-25
ATTACKER often 0 HE	-16
ATTACKER often 0 IT	-54
ATTACKER often 0 NAME	-13
ATTACKER often 0 OWNED	-10
ATTACKER often 0 POSSESSIVE	-29
ATTACKER often 0 SHE	-15
ATTACKER often 1 BARE	-15
ATTACKER often 1 HE	-16
ATTACKER often 1 INDEFINITE	-8
ATTACKER often 1 IT	22
ATTACKER often 1 NAME	8
ATTACKER often 1 POSSESSIVE	21
ATTACKER often 1 SHE	27
ATTACKER often 1 THE	7
ATTACKER often 2 BARE	8
ATTACKER often 2 INDEFINITE	5
ATTACKER often 2 IT	31
ATTACKER often 2 NAME	-14
ATTACKER often 2 SHE	5
ATTACKER often 2 THE	-7
ATTACKER often 3 INDEFINITE	17
ATTACKER often 3 IT	29
ATTACKER often 3 NAME	20
ATTACKER often 3 NONE	5
ATTACKER often 3 SHE	-5
ATTACKER often 3 THE	43
ATTACKER opened 0	65
ATTACKER opened 1	27
ATTACKER outside	-59
ATTACKER rank 0	15
ATTACKER rank 2	45
ATTACKER rank 3	-16
ATTACKER spoke 0	38
ATTACKER spoke 1	45
ATTACKER spoke 2	-35
ATTACKER spoke 3	7
ATTACKER spoke last here INDEFINITE	11
ATTACKER spoke last here NAME	-6
ATTACKER told of last	-8
ATTACKER was called so	11
AUTHOR	-106
AUTHOR in ADVISORY	-11
AUTHOR in NEWS	-100
AUTHOR in SOCIAL_POST	-15
AUTHOR never spoke	-49
AUTHOR of according-to:after	-6
AUTHOR of according-to:before	-5
AUTHOR of clause:before	-5
AUTHOR of clause:interrupted	-6
AUTHOR of impersonal	44
AUTHOR of it	-15
AUTHOR of no-comment	-7
AUTHOR of noun:claim	-16
AUTHOR of quote:before	-11
AUTHOR of rebuff	-7
AUTHOR of she	-7
AUTHOR of tagged:carried	-5
AUTHOR of tagged:cue	-6
AUTHOR of tagged:source	-10
AUTHOR of verb:clause	-17
AUTHOR of verb:that	-52
AUTHOR spoke 0	-40
AUTHOR spoke 1	-17
AUTHOR spoke 2	-21
AUTHOR spoke 3	-35
AUTHOR spoke last here THE	-7
BANK for INDEFINITE role	6
BANK for NONE 	-15
BANK for bank	6
BARE office|AGENCY	-10
BARE office|AGENCY described not	-10
BARE office|AGENCY far 1	-6
BARE office|AGENCY never spoke	-5
BARE office|AGENCY outside	-10
BARE office|AGENCY rank 0	-7
BARE office|FRESH	-6
BARE office|FRESH never spoke	-6
BARE office|PERSON	29
BARE office|PERSON described not	27
BARE office|PERSON far 3	-5
BARE office|PERSON outside	29
BARE office|PERSON rank 0	49
BARE office|PERSON rank 1	-14
BARE office|PERSON rank 2	-6
BARE office|PERSON spoke 0	19
BARE office|UNNAMED	-7
BARE office|UNNAMED never spoke	-7
BARE office|ruled	-7
BARE role|AGAIN	-5
BARE role|AGENCY	-13
BARE role|AGENCY described not	-40
BARE role|AGENCY far 0	-22
BARE role|AGENCY far 1	-11
BARE role|AGENCY far 3	-5
BARE role|AGENCY opened 1	-10
BARE role|AGENCY outside	-29
BARE role|AGENCY rank 0	-33
BARE role|AGENCY rank 1	-5
BARE role|AGENCY spoke 0	-11
BARE role|ATTACKER	-11
BARE role|ATTACKER described not	-10
BARE role|ATTACKER never spoke	-10
BARE role|ATTACKER outside	-11
BARE role|ATTACKER rank 0	-5
BARE role|MEDIA	-8
BARE role|MEDIA never spoke	-7
BARE role|PERSON	13
BARE role|PERSON described not	21
BARE role|PERSON far 0	47
BARE role|PERSON far 3	-10
BARE role|PERSON never spoke	25
BARE role|PERSON outside	13
BARE role|PERSON rank 0	20
BARE role|PERSON rank 1	-5
BARE role|UNNAMED	30
BARE role|UNNAMED never spoke	30
BARE role|ruled	31
BARE |AGAIN	-25
BARE |AGAIN spoke 0	-13
BARE |AGAIN spoke 2	-5
BARE |AGAIN spoke 3	-6
BARE |AGENCY	-22
BARE |AGENCY far 0	60
BARE |AGENCY far 1	-11
BARE |AGENCY far 2	-18
BARE |AGENCY far 3	-19
BARE |AGENCY far 4	-10
BARE |AGENCY far 5	-15
BARE |AGENCY in content	20
BARE |AGENCY never spoke	-7
BARE |AGENCY outside	-18
BARE |AGENCY rank 0	18
BARE |AGENCY rank 1	-21
BARE |AGENCY rank 3	-5
BARE |AGENCY spoke 0	13
BARE |AGENCY spoke 2	-8
BARE |AGENCY spoke 3	-16
BARE |ATTACKER described not	25
BARE |ATTACKER far 0	20
BARE |ATTACKER far 3	19
BARE |ATTACKER far 4	-5
BARE |ATTACKER far 5	-8
BARE |ATTACKER never spoke	13
BARE |ATTACKER opened 0	33
BARE |ATTACKER rank 0	9
BARE |AUTHOR	-6
BARE |FRESH	23
BARE |FRESH never spoke	23
BARE |MEDIA	13
BARE |MEDIA never spoke	16
BARE |PERSON	6
BARE |PERSON described not	-5
BARE |PERSON far 3	28
BARE |PERSON far 4	-14
BARE |PERSON far 5	-21
BARE |PERSON never spoke	10
BARE |PERSON outside	6
BARE |PERSON rank 0	-5
BARE |PERSON rank 1	-8
BARE |PERSON spoke 0	18
BARE |PERSON spoke 2	-8
BARE |PERSON spoke 3	-9
BARE |UNNAMED	11
BARE |UNNAMED never spoke	11
BARE |ruled	8
CERT for NAME 	-6
CERT for NONE 	7
CERT for THE 	-11
CERT for THE body	-10
CERT for THE role	-8
COMPANY for INDEFINITE 	19
COMPANY for INDEFINITE attacker	12
COMPANY for INDEFINITE attacker document	-7
COMPANY for INDEFINITE body	22
COMPANY for INDEFINITE document	-11
COMPANY for INDEFINITE office	52
COMPANY for INDEFINITE role	12
COMPANY for IT 	5
COMPANY for NAME 	-8
COMPANY for NAME role	12
COMPANY for NONE 	24
COMPANY for OWNED document	7
COMPANY for OWNED office	-12
COMPANY for POSSESSIVE 	27
COMPANY for THE 	-20
COMPANY for THE attacker	-9
COMPANY for THE attacker document	12
COMPANY for THE document	35
COMPANY for THE office	37
COMPANY for THE role	17
COMPANY for THEY 	11
COMPANY for agency	98
COMPANY for board	-15
COMPANY for carrier	22
COMPANY for company	-59
COMPANY for council	38
COMPANY for filing	36
COMPANY for firm	-26
COMPANY for it	34
COMPANY for its	-29
COMPANY for judge	-5
COMPANY for notice	10
COMPANY for office	-19
COMPANY for officer	-12
COMPANY for one	-9
COMPANY for person	25
COMPANY for police	-9
COMPANY for report	36
COMPANY for spokesman	20
COMPANY for spokesperson	21
COMPANY for statement	9
COMPANY for vendor	22
COURT for BARE office	-6
COURT for INDEFINITE office	-6
COURT for INDEFINITE role	-9
COURT for IT 	-16
COURT for NAME 	-5
COURT for POSSESSIVE office	-10
COURT for THE 	9
COURT for THE body	-14
COURT for THE document	-6
COURT for counsel	-24
COURT for it	-16
FRESH	-36
FRESH BARE 0	26
FRESH BARE 1	-7
FRESH BARE 2	-7
FRESH HE 1	-8
FRESH HE 2	-5
FRESH INDEFINITE 1	11
FRESH INDEFINITE 2	-23
FRESH IT 0	41
FRESH IT 1	-14
FRESH IT 2	-20
FRESH NAME 0	33
FRESH NAME 2	-14
FRESH NONE 0	-6
FRESH NONE 1	-7
FRESH NONE 2	-7
FRESH OWNED 1	-7
FRESH OWNED 2	-7
FRESH POSSESSIVE 1	-12
FRESH POSSESSIVE 2	-10
FRESH SHE 0	-8
FRESH SHE 1	12
FRESH SHE 2	21
FRESH THE 0	31
FRESH THE 1	-32
FRESH det a HE	-8
FRESH det a INDEFINITE	-11
FRESH det a IT	-9
FRESH det a SHE	37
FRESH det a THE	-10
FRESH det his NAME	14
FRESH det one THE	-5
FRESH det the INDEFINITE	-10
FRESH det the IT	-15
FRESH det the NAME	22
FRESH det the NONE	-5
FRESH det the POSSESSIVE	-13
FRESH det the SHE	-10
FRESH det the THE	-28
FRESH det two INDEFINITE	31
FRESH det two THE	37
FRESH in ADVISORY	-48
FRESH in NEWS	-34
FRESH in SOCIAL_POST	43
FRESH never spoke	-36
FRESH of according-to:after	-13
FRESH of according-to:before	-10
FRESH of clause:before	-17
FRESH of clause:interrupted	68
FRESH of counsel	-7
FRESH of he	-14
FRESH of impersonal	-7
FRESH of it	5
FRESH of naming:attribute	-5
FRESH of naming:describe	-5
FRESH of naming:put	-8
FRESH of no-comment	-10
FRESH of officer	-11
FRESH of one	34
FRESH of quote:before	41
FRESH of rebuff	-8
FRESH of seller	-5
FRESH of she	28
FRESH of tagged:source	-12
FRESH of verb:clause	-34
FRESH of verb:object	-8
FRESH of verb:quote	-5
FRESH of verb:that	32
FRESH opens BARE	-13
FRESH opens INDEFINITE	23
FRESH opens IT	41
FRESH opens NAME	26
FRESH opens NONE	-5
FRESH opens POSSESSIVE	-9
FRESH opens SHE	-7
FRESH opens THE	61
FRESH same head	-5
FRESH shares words	-8
GOVERNMENT for INDEFINITE 	-10
GOVERNMENT for INDEFINITE office	-5
GOVERNMENT for NAME role	13
GOVERNMENT for NONE 	35
GOVERNMENT for THE 	-8
GOVERNMENT for THE office	31
GOVERNMENT for THE role	51
GOVERNMENT for council	7
GOVERNMENT for minister	40
GOVERNMENT for spokesman	59
HE |AGAIN	17
HE |AGAIN spoke 0	43
HE |AGAIN spoke 2	-12
HE |AGAIN spoke 3	-10
HE |ATTACKER	17
HE |ATTACKER far 0	13
HE |ATTACKER far 1	14
HE |ATTACKER far 2	5
HE |ATTACKER far 3	-17
HE |ATTACKER far 4	-25
HE |ATTACKER far 5	25
HE |ATTACKER never spoke	8
HE |ATTACKER outside	17
HE |ATTACKER rank 0	30
HE |ATTACKER rank 1	-20
HE |ATTACKER rank 2	7
HE |ATTACKER spoke 1	-10
HE |ATTACKER spoke 2	5
HE |ATTACKER spoke 3	11
HE |FRESH	-14
HE |FRESH never spoke	-14
HE |PERSON	26
HE |PERSON far 1	46
HE |PERSON far 2	45
HE |PERSON far 3	-73
HE |PERSON far 4	33
HE |PERSON far 5	-24
HE |PERSON never spoke	-36
HE |PERSON opened 1	18
HE |PERSON outside	26
HE |PERSON rank 0	-14
HE |PERSON rank 1	33
HE |PERSON rank 2	52
HE |PERSON rank 3	-27
HE |PERSON rank 4	-7
HE |PERSON same side as last	7
HE |PERSON spoke 0	26
HE |PERSON spoke 1	14
HE |PERSON spoke 2	28
HE |PERSON spoke 3	-9
HE |PERSON told of last	-31
HE |UNNAMED	-37
HE |UNNAMED never spoke	-37
HE |ruled	10
HOSPITAL for INDEFINITE 	-28
HOSPITAL for INDEFINITE office	-22
HOSPITAL for INDEFINITE role	-6
HOSPITAL for IT 	7
HOSPITAL for NAME 	45
HOSPITAL for NONE 	-10
HOSPITAL for THE body	-15
HOSPITAL for THE role	-5
HOSPITAL for it	7
INDEFINITE attacker document|AGAIN	21
INDEFINITE attacker document|AGAIN spoke 0	-8
INDEFINITE attacker document|AGENCY	-12
INDEFINITE attacker document|AGENCY described not	-12
INDEFINITE attacker document|AGENCY far 1	-11
INDEFINITE attacker document|AGENCY far 2	22
INDEFINITE attacker document|AGENCY far 3	-7
INDEFINITE attacker document|AGENCY far 4	-8
INDEFINITE attacker document|AGENCY far 5	-9
INDEFINITE attacker document|AGENCY never spoke	-27
INDEFINITE attacker document|AGENCY outside	-42
INDEFINITE attacker document|AGENCY rank 0	6
INDEFINITE attacker document|AGENCY rank 1	-9
INDEFINITE attacker document|AGENCY rank 3	-5
INDEFINITE attacker document|AGENCY spoke 2	-5
INDEFINITE attacker document|AGENCY spoke 3	25
INDEFINITE attacker document|ATTACKER	30
INDEFINITE attacker document|ATTACKER described not	34
INDEFINITE attacker document|ATTACKER far 2	-7
INDEFINITE attacker document|ATTACKER far 4	31
INDEFINITE attacker document|ATTACKER never spoke	-31
INDEFINITE attacker document|ATTACKER rank 0	8
INDEFINITE attacker document|ATTACKER rank 1	34
INDEFINITE attacker document|ATTACKER rank 2	-6
INDEFINITE attacker document|AUTHOR	-7
INDEFINITE attacker document|MEDIA	16
INDEFINITE attacker document|MEDIA never spoke	16
INDEFINITE attacker document|PERSON	-21
INDEFINITE attacker document|PERSON described not	-22
INDEFINITE attacker document|PERSON outside	-22
INDEFINITE attacker document|PERSON rank 0	-20
INDEFINITE attacker document|UNNAMED	-23
INDEFINITE attacker document|UNNAMED never spoke	-23
INDEFINITE attacker document|ruled	21
INDEFINITE attacker|AGAIN	-5
INDEFINITE attacker|AGENCY described not	-30
INDEFINITE attacker|AGENCY far 3	-7
INDEFINITE attacker|AGENCY far 4	-10
INDEFINITE attacker|AGENCY far 5	-5
INDEFINITE attacker|AGENCY never spoke	12
INDEFINITE attacker|AGENCY outside	-30
INDEFINITE attacker|AGENCY rank 0	-17
INDEFINITE attacker|AGENCY rank 1	-7
INDEFINITE attacker|AGENCY spoke 0	-6
INDEFINITE attacker|ATTACKER inside behind	17
INDEFINITE attacker|ATTACKER never spoke	15
INDEFINITE attacker|ATTACKER not before	15
INDEFINITE attacker|ATTACKER rank 0	-16
INDEFINITE attacker|MEDIA	-11
INDEFINITE attacker|MEDIA never spoke	-11
INDEFINITE attacker|PERSON	-8
INDEFINITE attacker|PERSON described not	-8
INDEFINITE attacker|PERSON outside	-8
INDEFINITE attacker|PERSON rank 0	-5
INDEFINITE attacker|UNNAMED	30
INDEFINITE attacker|UNNAMED never spoke	30
INDEFINITE attacker|ruled	-17
INDEFINITE attacker|type differs	-8
INDEFINITE attacker|type fits	13
INDEFINITE body|AGENCY	6
INDEFINITE body|AGENCY described not	-14
INDEFINITE body|AGENCY far 3	-8
INDEFINITE body|AGENCY never spoke	21
INDEFINITE body|AGENCY rank 0	15
INDEFINITE body|AGENCY rank 2	-6
INDEFINITE body|AGENCY spoke 3	-10
INDEFINITE body|ATTACKER	-13
INDEFINITE body|UNNAMED	18
INDEFINITE body|UNNAMED never spoke	18
INDEFINITE body|company fits	13
INDEFINITE body|ruled	12
INDEFINITE body|type differs	-8
INDEFINITE body|type fits	10
INDEFINITE document|AGAIN	-5
INDEFINITE document|AGENCY	10
INDEFINITE document|AGENCY described not	5
INDEFINITE document|AGENCY far 2	-20
INDEFINITE document|AGENCY far 3	-8
INDEFINITE document|AGENCY far 5	37
INDEFINITE document|AGENCY outside	-8
INDEFINITE document|AGENCY rank 0	5
INDEFINITE document|AGENCY rank 1	-22
INDEFINITE document|AGENCY rank 2	-8
INDEFINITE document|AGENCY rank 3	32
INDEFINITE document|AGENCY spoke 0	-24
INDEFINITE document|AGENCY spoke 3	46
INDEFINITE document|PERSON	11
INDEFINITE document|PERSON described not	11
INDEFINITE document|PERSON far 4	-5
INDEFINITE document|PERSON far 5	-9
INDEFINITE document|PERSON outside	11
INDEFINITE document|PERSON rank 0	21
INDEFINITE document|PERSON spoke 0	25
INDEFINITE document|PERSON spoke 3	-6
INDEFINITE document|UNNAMED	-7
INDEFINITE document|UNNAMED never spoke	-7
INDEFINITE document|ruled	13
INDEFINITE office|AGAIN	-8
INDEFINITE office|AGENCY	28
INDEFINITE office|AGENCY described not	16
INDEFINITE office|AGENCY described partly	13
INDEFINITE office|AGENCY far 0	-19
INDEFINITE office|AGENCY far 1	71
INDEFINITE office|AGENCY far 2	36
INDEFINITE office|AGENCY far 3	-8
INDEFINITE office|AGENCY far 4	19
INDEFINITE office|AGENCY far 5	-45
INDEFINITE office|AGENCY in content	14
INDEFINITE office|AGENCY inside behind for	29
INDEFINITE office|AGENCY not before	-26
INDEFINITE office|AGENCY opened 1	41
INDEFINITE office|AGENCY rank 0	19
INDEFINITE office|AGENCY rank 1	51
INDEFINITE office|AGENCY rank 2	-5
INDEFINITE office|AGENCY rank 3	-10
INDEFINITE office|AGENCY spoke 0	23
INDEFINITE office|AGENCY spoke 1	-25
INDEFINITE office|AGENCY spoke 2	39
INDEFINITE office|AGENCY spoke 3	-13
INDEFINITE office|ATTACKER	-9
INDEFINITE office|ATTACKER described not	-8
INDEFINITE office|ATTACKER never spoke	-5
INDEFINITE office|ATTACKER outside	-8
INDEFINITE office|ATTACKER rank 0	-5
INDEFINITE office|MEDIA	-9
INDEFINITE office|MEDIA never spoke	-9
INDEFINITE office|PERSON	-17
INDEFINITE office|PERSON described not	-23
INDEFINITE office|PERSON far 1	-7
INDEFINITE office|PERSON far 3	-6
INDEFINITE office|PERSON opened 1	-7
INDEFINITE office|PERSON outside	-23
INDEFINITE office|PERSON rank 0	-14
INDEFINITE office|PERSON spoke 0	-10
INDEFINITE office|PERSON spoke 3	-5
INDEFINITE office|UNNAMED	20
INDEFINITE office|UNNAMED never spoke	20
INDEFINITE office|ruled	-15
INDEFINITE role|AGAIN	-32
INDEFINITE role|AGAIN spoke 0	-17
INDEFINITE role|AGAIN spoke 2	-5
INDEFINITE role|AGAIN spoke 3	-9
INDEFINITE role|AGENCY	17
INDEFINITE role|AGENCY described not	-14
INDEFINITE role|AGENCY far 0	-27
INDEFINITE role|AGENCY far 1	23
INDEFINITE role|AGENCY far 2	36
INDEFINITE role|AGENCY far 3	-25
INDEFINITE role|AGENCY far 4	-15
INDEFINITE role|AGENCY far 5	-17
INDEFINITE role|AGENCY in content	-16
INDEFINITE role|AGENCY inside behind at	51
INDEFINITE role|AGENCY inside behind of	62
INDEFINITE role|AGENCY never spoke	35
INDEFINITE role|AGENCY not before	41
INDEFINITE role|AGENCY opened 0	-9
INDEFINITE role|AGENCY opened 1	25
INDEFINITE role|AGENCY outside	-69
INDEFINITE role|AGENCY rank 0	-16
INDEFINITE role|AGENCY rank 1	16
INDEFINITE role|AGENCY rank 2	-11
INDEFINITE role|AGENCY rank 3	-9
INDEFINITE role|AGENCY rank 4	-5
INDEFINITE role|AGENCY spoke 0	-25
INDEFINITE role|AGENCY spoke 1	18
INDEFINITE role|AGENCY spoke 2	23
INDEFINITE role|AGENCY spoke 3	-34
INDEFINITE role|AGENCY told of last	19
INDEFINITE role|ATTACKER	26
INDEFINITE role|ATTACKER described not	-17
INDEFINITE role|ATTACKER far 0	-5
INDEFINITE role|ATTACKER far 1	43
INDEFINITE role|ATTACKER far 3	-13
INDEFINITE role|ATTACKER far 4	-9
INDEFINITE role|ATTACKER far 5	-10
INDEFINITE role|ATTACKER in content	-18
INDEFINITE role|ATTACKER never spoke	16
INDEFINITE role|ATTACKER rank 0	-8
INDEFINITE role|ATTACKER rank 1	12
INDEFINITE role|ATTACKER spoke 3	-15
INDEFINITE role|ATTACKER told of last	29
INDEFINITE role|AUTHOR	-8
INDEFINITE role|FRESH	9
INDEFINITE role|FRESH never spoke	9
INDEFINITE role|MEDIA	-25
INDEFINITE role|MEDIA never spoke	-24
INDEFINITE role|PERSON	-17
INDEFINITE role|PERSON described not	-24
INDEFINITE role|PERSON far 1	-18
INDEFINITE role|PERSON far 2	-13
INDEFINITE role|PERSON far 3	27
INDEFINITE role|PERSON far 4	-7
INDEFINITE role|PERSON far 5	-28
INDEFINITE role|PERSON never spoke	39
INDEFINITE role|PERSON not before	25
INDEFINITE role|PERSON outside	-18
INDEFINITE role|PERSON rank 0	-7
INDEFINITE role|PERSON rank 1	-14
INDEFINITE role|PERSON rank 2	-7
INDEFINITE role|PERSON rank 3	-7
INDEFINITE role|PERSON rank 4	-5
INDEFINITE role|PERSON spoke 0	-18
INDEFINITE role|PERSON spoke 1	-15
INDEFINITE role|PERSON spoke 2	-6
INDEFINITE role|PERSON spoke 3	-17
INDEFINITE role|UNNAMED	31
INDEFINITE role|UNNAMED never spoke	31
INDEFINITE role|ruled	41
INDEFINITE |AGAIN	-14
INDEFINITE |AGAIN spoke 3	-6
INDEFINITE |AGENCY	-16
INDEFINITE |AGENCY far 0	-6
INDEFINITE |AGENCY far 1	5
INDEFINITE |AGENCY far 2	5
INDEFINITE |AGENCY far 3	-12
INDEFINITE |AGENCY far 4	-15
INDEFINITE |AGENCY far 5	25
INDEFINITE |AGENCY in content	-14
INDEFINITE |AGENCY never spoke	-51
INDEFINITE |AGENCY not before	-17
INDEFINITE |AGENCY opened 1	12
INDEFINITE |AGENCY outside	-15
INDEFINITE |AGENCY rank 0	18
INDEFINITE |AGENCY rank 2	-8
INDEFINITE |AGENCY rank 3	-9
INDEFINITE |AGENCY spoke 0	58
INDEFINITE |AGENCY spoke 1	-6
INDEFINITE |AGENCY spoke 2	-10
INDEFINITE |AGENCY spoke 3	-7
INDEFINITE |AGENCY told of last	32
INDEFINITE |ATTACKER	-9
INDEFINITE |ATTACKER described not	-23
INDEFINITE |ATTACKER far 2	-7
INDEFINITE |ATTACKER far 3	-5
INDEFINITE |ATTACKER far 5	-5
INDEFINITE |ATTACKER inside behind	15
INDEFINITE |ATTACKER not before	15
INDEFINITE |ATTACKER outside	-23
INDEFINITE |ATTACKER rank 0	-20
INDEFINITE |AUTHOR	-7
INDEFINITE |FRESH	-12
INDEFINITE |FRESH never spoke	-12
INDEFINITE |MEDIA	38
INDEFINITE |MEDIA never spoke	41
INDEFINITE |PERSON	-11
INDEFINITE |PERSON described not	-23
INDEFINITE |PERSON far 3	-5
INDEFINITE |PERSON far 5	-6
INDEFINITE |PERSON outside	-15
INDEFINITE |PERSON rank 0	-6
INDEFINITE |PERSON spoke 0	-5
INDEFINITE |PERSON spoke 1	-5
INDEFINITE |UNNAMED	31
INDEFINITE |UNNAMED never spoke	31
INDEFINITE |ruled	24
IT |AGAIN	11
IT |AGAIN spoke 0	16
IT |AGAIN spoke 1	28
IT |AGAIN spoke 2	-14
IT |AGAIN spoke 3	-21
IT |AGENCY	10
IT |AGENCY far 0	47
IT |AGENCY far 1	38
IT |AGENCY far 2	39
IT |AGENCY far 3	-8
IT |AGENCY far 4	-69
IT |AGENCY far 5	-17
IT |AGENCY in content	-35
IT |AGENCY never spoke	-41
IT |AGENCY not before	-18
IT |AGENCY opened 0	-18
IT |AGENCY outside	10
IT |AGENCY rank 0	39
IT |AGENCY rank 1	56
IT |AGENCY rank 2	-36
IT |AGENCY rank 3	-20
IT |AGENCY rank 4	-10
IT |AGENCY spoke 0	14
IT |AGENCY spoke 1	66
IT |AGENCY spoke 2	-21
IT |AGENCY spoke 3	-9
IT |ATTACKER	28
IT |ATTACKER far 1	27
IT |ATTACKER far 2	13
IT |ATTACKER far 3	7
IT |ATTACKER far 5	-5
IT |ATTACKER in content	-37
IT |ATTACKER never spoke	-7
IT |ATTACKER not before	-35
IT |ATTACKER outside	28
IT |ATTACKER rank 0	16
IT |ATTACKER rank 2	54
IT |ATTACKER rank 3	-5
IT |ATTACKER spoke 0	25
IT |ATTACKER spoke 2	-15
IT |ATTACKER spoke 3	26
IT |AUTHOR	-15
IT |AUTHOR never spoke	-7
IT |FRESH	5
IT |FRESH never spoke	5
IT |UNNAMED	-59
IT |UNNAMED never spoke	-59
IT |ruled	-35
MEDIA	-48
MEDIA for INDEFINITE office	-10
MEDIA for IT 	-35
MEDIA for it	-35
MEDIA for spokesperson	-10
MEDIA in ADVISORY	13
MEDIA in NEWS	-58
MEDIA in SOCIAL_POST	-10
MEDIA never spoke	-20
MEDIA of according-to:after	-21
MEDIA of according-to:before	-12
MEDIA of channel	-5
MEDIA of clause:before	-9
MEDIA of clause:interrupted	32
MEDIA of counsel	-6
MEDIA of finding	-9
MEDIA of government	-7
MEDIA of group	-15
MEDIA of impersonal	26
MEDIA of insurer	-5
MEDIA of its	-5
MEDIA of manager	-8
MEDIA of naming:about	-10
MEDIA of naming:put	-16
MEDIA of no-comment	-13
MEDIA of note	38
MEDIA of notice	-6
MEDIA of noun:claim	78
MEDIA of office	-8
MEDIA of officer	-7
MEDIA of post	-12
MEDIA of quote:before	-23
MEDIA of rebuff	-17
MEDIA of report	-7
MEDIA of seller	-6
MEDIA of spokesman	-7
MEDIA of spokesperson	-5
MEDIA of tagged:carried	-31
MEDIA of tagged:cue	-32
MEDIA of tagged:source	69
MEDIA of verb:clause	-18
MEDIA of verb:infinitive	-8
MEDIA of verb:object	-11
MEDIA of verb:quote	-9
MEDIA of verb:that	17
MEDIA spoke 0	-46
MEDIA spoke 1	39
MEDIA spoke 2	-18
MEDIA spoke 3	-19
MINISTRY for INDEFINITE 	-16
MINISTRY for INDEFINITE role	-14
MINISTRY for IT 	7
MINISTRY for NAME 	-11
MINISTRY for NAME body	-12
MINISTRY for NONE 	-40
MINISTRY for POSSESSIVE 	-5
MINISTRY for THE body	8
MINISTRY for THE office	-12
MINISTRY for THE role	-18
MINISTRY for department	10
MINISTRY for it	7
MINISTRY for office	-13
MINISTRY for official	-22
NAME body|AGENCY inside as head	12
NAME body|AGENCY never spoke	5
NAME body|AGENCY outside	-7
NAME body|AGENCY rank 0	8
NAME body|PERSON	5
NAME body|PERSON never spoke	11
NAME body|PERSON outside	-8
NAME body|UNNAMED	-5
NAME body|UNNAMED never spoke	-5
NAME body|ruled	36
NAME office|AGENCY	-10
NAME office|UNNAMED	-6
NAME office|UNNAMED never spoke	-6
NAME role|AGENCY far 1	-13
NAME role|AGENCY far 5	-6
NAME role|AGENCY never spoke	21
NAME role|AGENCY not before	34
NAME role|AGENCY opened 1	-11
NAME role|AGENCY outside	-35
NAME role|AGENCY rank 0	-12
NAME role|AGENCY rank 1	-11
NAME role|AGENCY spoke 0	-11
NAME role|AGENCY spoke 3	-7
NAME role|ATTACKER	-7
NAME role|ATTACKER far 5	-5
NAME role|ATTACKER never spoke	-7
NAME role|ATTACKER outside	-7
NAME role|PERSON	-18
NAME role|PERSON far 5	-5
NAME role|PERSON outside	-18
NAME role|PERSON rank 0	-14
NAME role|PERSON spoke 3	-10
NAME role|UNNAMED	32
NAME role|UNNAMED never spoke	32
NAME role|ruled	32
NAME |AGAIN spoke 0	-17
NAME |AGAIN spoke 1	-6
NAME |AGAIN spoke 2	-8
NAME |AGAIN spoke 3	37
NAME |AGENCY	-10
NAME |AGENCY far 0	-7
NAME |AGENCY far 1	-81
NAME |AGENCY far 2	8
NAME |AGENCY far 3	29
NAME |AGENCY far 4	30
NAME |AGENCY in content	30
NAME |AGENCY inside as head	71
NAME |AGENCY inside before the head	-34
NAME |AGENCY never spoke	-5
NAME |AGENCY not before	15
NAME |AGENCY opened 0	-5
NAME |AGENCY opened 1	-48
NAME |AGENCY outside	-59
NAME |AGENCY rank 0	48
NAME |AGENCY rank 1	-49
NAME |AGENCY rank 2	-8
NAME |AGENCY rank 3	-7
NAME |AGENCY rank 4	-5
NAME |AGENCY spoke 0	20
NAME |AGENCY spoke 1	-42
NAME |AGENCY spoke 2	-6
NAME |AGENCY spoke 3	21
NAME |ATTACKER far 1	20
NAME |ATTACKER far 3	-6
NAME |ATTACKER far 4	-20
NAME |ATTACKER inside as head	50
NAME |ATTACKER never spoke	16
NAME |ATTACKER not before	16
NAME |ATTACKER opened 1	-5
NAME |ATTACKER outside	-24
NAME |ATTACKER rank 1	-6
NAME |ATTACKER spoke 0	-9
NAME |ATTACKER spoke 1	-5
NAME |AUTHOR	-19
NAME |FRESH	27
NAME |FRESH never spoke	27
NAME |MEDIA	19
NAME |MEDIA never spoke	22
NAME |PERSON	22
NAME |PERSON far 1	-52
NAME |PERSON far 2	-8
NAME |PERSON far 4	28
NAME |PERSON far 5	19
NAME |PERSON inside as head	73
NAME |PERSON inside behind a comma	-7
NAME |PERSON never spoke	35
NAME |PERSON not before	60
NAME |PERSON outside	-85
NAME |PERSON rank 1	-19
NAME |PERSON rank 2	-13
NAME |PERSON rank 3	-8
NAME |PERSON same side as last	-41
NAME |PERSON spoke 0	-30
NAME |PERSON spoke 2	20
NAME |PERSON spoke 3	12
NAME |PERSON told of last	37
NAME |ruled	103
NAME |type differs	-14
NONE |AGAIN	-28
NONE |AGAIN spoke 0	-10
NONE |AGAIN spoke 1	-7
NONE |AGAIN spoke 2	-5
NONE |AGAIN spoke 3	-6
NONE |AGENCY far 0	41
NONE |AGENCY far 1	-14
NONE |AGENCY far 2	-42
NONE |AGENCY far 5	-10
NONE |AGENCY in content	5
NONE |AGENCY not before	22
NONE |AGENCY opened 0	13
NONE |AGENCY rank 1	26
NONE |AGENCY rank 2	-21
NONE |AGENCY rank 3	-18
NONE |AGENCY rank 4	-5
NONE |AGENCY spoke 1	-13
NONE |AGENCY spoke 2	22
NONE |AGENCY told of last	21
NONE |ATTACKER	-6
NONE |ATTACKER far 0	72
NONE |ATTACKER far 1	-10
NONE |ATTACKER far 2	-18
NONE |ATTACKER far 3	-18
NONE |ATTACKER far 4	-7
NONE |ATTACKER far 5	-23
NONE |ATTACKER in content	10
NONE |ATTACKER never spoke	16
NONE |ATTACKER outside	-6
NONE |ATTACKER rank 2	-7
NONE |ATTACKER spoke 3	-14
NONE |ATTACKER told of last	7
NONE |AUTHOR	13
NONE |AUTHOR never spoke	37
NONE |AUTHOR spoke 0	-9
NONE |AUTHOR spoke 3	-9
NONE |FRESH	-19
NONE |FRESH never spoke	-19
NONE |MEDIA	48
NONE |MEDIA never spoke	93
NONE |PERSON	-12
NONE |PERSON far 0	31
NONE |PERSON far 2	9
NONE |PERSON far 3	-31
NONE |PERSON far 4	-21
NONE |PERSON never spoke	9
NONE |PERSON opened 0	15
NONE |PERSON opened 1	19
NONE |PERSON outside	-12
NONE |PERSON rank 0	40
NONE |PERSON rank 1	-28
NONE |PERSON rank 2	-11
NONE |PERSON rank 3	-9
NONE |PERSON spoke 0	-43
NONE |PERSON spoke 1	11
NONE |PERSON spoke 3	12
NONE |ruled	-43
OTHER for BARE 	8
OTHER for BARE role	10
OTHER for INDEFINITE 	43
OTHER for INDEFINITE attacker	-8
OTHER for INDEFINITE attacker document	7
OTHER for INDEFINITE body	-14
OTHER for INDEFINITE document	6
OTHER for INDEFINITE office	-5
OTHER for INDEFINITE role	-32
OTHER for IT 	38
OTHER for NAME 	-42
OTHER for NAME body	6
OTHER for NAME role	-7
OTHER for NONE 	-13
OTHER for OWNED 	10
OTHER for OWNED body	-6
OTHER for OWNED office	-42
OTHER for POSSESSIVE 	-37
OTHER for POSSESSIVE office	-6
OTHER for POSSESSIVE role	10
OTHER for THE 	-8
OTHER for THE attacker document	-8
OTHER for THE body	21
OTHER for THE office	-28
OTHER for THE role	-70
OTHER for THEY 	-9
OTHER for agency	-31
OTHER for association	10
OTHER for authority	-10
OTHER for board	30
OTHER for centre	16
OTHER for channel	26
OTHER for commission	-27
OTHER for company	30
OTHER for contractor	-11
OTHER for council	-9
OTHER for executive	-10
OTHER for firm	31
OTHER for government	-26
OTHER for group	17
OTHER for head	-6
OTHER for insurer	14
OTHER for it	16
OTHER for its	23
OTHER for members	8
OTHER for notice	30
OTHER for office	-33
OTHER for officer	-18
OTHER for official	-17
OTHER for one	-6
OTHER for operator	-11
OTHER for post	-9
OTHER for quorvale	5
OTHER for report	17
OTHER for service	-11
OTHER for solicitor	11
OTHER for source	5
OTHER for spokesman	-47
OTHER for spokesperson	22
OTHER for statement	-10
OTHER for team	-59
OTHER for the	-12
OTHER for they	-9
OTHER for union	20
OWNED body|AGAIN	-6
OWNED body|AGENCY described not	-14
OWNED body|AGENCY far 3	-7
OWNED body|AGENCY far 5	-21
OWNED body|AGENCY inside as head	22
OWNED body|AGENCY never spoke	18
OWNED body|AGENCY not before	22
OWNED body|AGENCY outside	-19
OWNED body|AGENCY rank 0	-14
OWNED body|MEDIA	-5
OWNED body|MEDIA never spoke	-5
OWNED body|PERSON	-9
OWNED body|PERSON described not	-9
OWNED body|PERSON outside	-9
OWNED body|PERSON rank 0	-7
OWNED body|PERSON spoke 0	-7
OWNED body|UNNAMED	21
OWNED body|UNNAMED never spoke	21
OWNED body|ruled	-12
OWNED document|AGENCY	9
OWNED document|AGENCY described not	14
OWNED document|AGENCY described partly	20
OWNED document|AGENCY far 3	36
OWNED document|AGENCY inside as owner	-6
OWNED document|AGENCY never spoke	-9
OWNED document|AGENCY outside	14
OWNED document|AGENCY rank 0	5
OWNED document|AGENCY rank 1	36
OWNED document|ATTACKER	-8
OWNED document|ATTACKER described not	-8
OWNED document|ATTACKER never spoke	-8
OWNED document|ATTACKER outside	-8
OWNED document|ATTACKER rank 0	-7
OWNED document|PERSON	16
OWNED document|PERSON described not	16
OWNED document|PERSON outside	16
OWNED document|PERSON rank 0	-22
OWNED document|PERSON spoke 0	-22
OWNED document|UNNAMED	-8
OWNED document|UNNAMED never spoke	-8
OWNED document|ruled	-24
OWNED office|AGAIN	-15
OWNED office|AGAIN spoke 0	-5
OWNED office|AGAIN spoke 3	-5
OWNED office|AGENCY	15
OWNED office|AGENCY described not	-12
OWNED office|AGENCY described partly	12
OWNED office|AGENCY far 1	-18
OWNED office|AGENCY far 2	-12
OWNED office|AGENCY far 3	-7
OWNED office|AGENCY far 5	21
OWNED office|AGENCY in content	18
OWNED office|AGENCY inside as head	-16
OWNED office|AGENCY inside as owner	45
OWNED office|AGENCY never spoke	53
OWNED office|AGENCY not before	30
OWNED office|AGENCY outside	-14
OWNED office|AGENCY rank 0	-30
OWNED office|AGENCY rank 1	-16
OWNED office|AGENCY rank 2	39
OWNED office|AGENCY rank 3	-8
OWNED office|AGENCY spoke 0	-7
OWNED office|AGENCY spoke 1	-8
OWNED office|AGENCY spoke 2	-5
OWNED office|AGENCY spoke 3	-18
OWNED office|AGENCY told of last	7
OWNED office|ATTACKER	-7
OWNED office|ATTACKER described not	-7
OWNED office|ATTACKER never spoke	-6
OWNED office|ATTACKER outside	-7
OWNED office|ATTACKER rank 0	-5
OWNED office|FRESH	-6
OWNED office|FRESH never spoke	-6
OWNED office|MEDIA	-13
OWNED office|MEDIA never spoke	-7
OWNED office|PERSON	-18
OWNED office|PERSON described not	-30
OWNED office|PERSON far 1	-10
OWNED office|PERSON far 5	-8
OWNED office|PERSON inside behind a comma	10
OWNED office|PERSON not before	10
OWNED office|PERSON opened 1	-7
OWNED office|PERSON outside	-30
OWNED office|PERSON rank 0	-14
OWNED office|PERSON rank 1	-6
OWNED office|PERSON rank 2	-5
OWNED office|PERSON spoke 3	-11
OWNED office|UNNAMED	48
OWNED office|UNNAMED never spoke	48
OWNED office|ruled	-12
OWNED role|AGENCY	-26
OWNED role|AGENCY described not	-5
OWNED role|AGENCY inside as owner	-20
OWNED role|AGENCY never spoke	-20
OWNED role|AGENCY outside	-6
OWNED role|AGENCY rank 0	-7
OWNED role|PERSON	20
OWNED role|PERSON described not	14
OWNED role|PERSON far 5	-7
OWNED role|PERSON inside behind a comma	6
OWNED role|PERSON not before	6
OWNED role|PERSON outside	14
OWNED role|PERSON rank 0	22
OWNED role|PERSON spoke 0	27
OWNED role|UNNAMED	15
OWNED role|UNNAMED never spoke	15
OWNED role|ruled	11
OWNED |AGAIN	41
OWNED |AGAIN spoke 3	46
OWNED |AGENCY	-22
OWNED |AGENCY described not	-8
OWNED |AGENCY described partly	19
OWNED |AGENCY far 3	-8
OWNED |AGENCY far 5	24
OWNED |AGENCY inside as owner	-9
OWNED |AGENCY never spoke	-39
OWNED |AGENCY not before	-33
OWNED |AGENCY outside	-10
OWNED |AGENCY rank 0	14
OWNED |AGENCY spoke 3	22
OWNED |PERSON described not	-13
OWNED |PERSON inside behind a comma	9
OWNED |PERSON never spoke	9
OWNED |PERSON not before	12
OWNED |PERSON outside	-13
OWNED |PERSON rank 0	-8
OWNED |PERSON spoke 0	-7
OWNED |UNNAMED	-13
OWNED |UNNAMED never spoke	-13
OWNED |ruled	-11
PERSON	63
PERSON described not	-114
PERSON described partly	-7
PERSON described wholly	56
PERSON far 0	124
PERSON far 1	86
PERSON far 2	25
PERSON far 3	-49
PERSON far 4	-134
PERSON far 5	-143
PERSON first here INDEFINITE	10
PERSON first here NAME	52
PERSON first here OWNED	27
PERSON first here POSSESSIVE	27
PERSON first here THE	39
PERSON has head	55
PERSON in ADVISORY	7
PERSON in NEWS	75
PERSON in SOCIAL_POST	-38
PERSON in content	-36
PERSON inside as head	68
PERSON inside behind a comma	92
PERSON inside behind of	5
PERSON never spoke	67
PERSON not before	124
PERSON of according-to:after	10
PERSON of according-to:before	11
PERSON of agent	-18
PERSON of clause:interrupted	-34
PERSON of contractor	18
PERSON of counsel	27
PERSON of director	41
PERSON of engineer	-13
PERSON of executive	45
PERSON of filing	-5
PERSON of finding	16
PERSON of forum	-23
PERSON of gang	-13
PERSON of he	26
PERSON of head	14
PERSON of judge	18
PERSON of lawyer	-11
PERSON of letter	13
PERSON of manager	-20
PERSON of minister	-6
PERSON of naming:about	-22
PERSON of no-comment	-19
PERSON of note	-15
PERSON of notice	-11
PERSON of noun:claim	10
PERSON of officer	11
PERSON of one	-24
PERSON of quote:before	26
PERSON of quote:colon	20
PERSON of quote:continued	-11
PERSON of quote:following	13
PERSON of rebuff	31
PERSON of report	-39
PERSON of researcher	7
PERSON of secretary	-14
PERSON of seller	-11
PERSON of she	7
PERSON of source	-5
PERSON of spokesman	-14
PERSON of spokesperson	-11
PERSON of statement	37
PERSON of tagged:carried	40
PERSON of tagged:cue	-14
PERSON of that	20
PERSON of they	9
PERSON of union	-7
PERSON of verb:clause	26
PERSON of verb:infinitive	-17
PERSON of verb:object	6
PERSON of verb:quote	29
PERSON of verb:that	-11
PERSON often 0 BARE	14
PERSON often 0 HE	-29
PERSON often 0 NAME	-28
PERSON often 0 NONE	-16
PERSON often 0 OWNED	11
PERSON often 0 POSSESSIVE	34
PERSON often 0 SHE	-10
PERSON often 0 THE	7
PERSON often 0 THEY	-7
PERSON often 1 BARE	6
PERSON often 1 HE	33
PERSON often 1 INDEFINITE	-54
PERSON often 1 NAME	10
PERSON often 1 NONE	-25
PERSON often 1 OWNED	-8
PERSON often 1 POSSESSIVE	15
PERSON often 1 SHE	31
PERSON often 1 THE	34
PERSON often 2 BARE	-7
PERSON often 2 HE	30
PERSON often 2 INDEFINITE	-14
PERSON often 2 NAME	43
PERSON often 2 NONE	17
PERSON often 2 POSSESSIVE	-19
PERSON often 2 SHE	-14
PERSON often 4 NAME	-6
PERSON opened 0	52
PERSON opened 1	-14
PERSON outside	-45
PERSON rank 0	6
PERSON rank 1	-9
PERSON rank 2	-9
PERSON rank 3	-52
PERSON rank 4	-15
PERSON same side as last	41
PERSON spoke 0	25
PERSON spoke 1	25
PERSON spoke 2	-10
PERSON spoke 3	8
PERSON spoke last here BARE	18
PERSON spoke last here HE	17
PERSON spoke last here INDEFINITE	5
PERSON spoke last here NAME	-23
PERSON spoke last here NONE	-8
PERSON spoke last here OWNED	-28
PERSON spoke last here POSSESSIVE	8
PERSON spoke last here SHE	20
PERSON spoke last here THE	77
PERSON told of last	38
POLICE for BARE 	-18
POLICE for BARE role	-13
POLICE for INDEFINITE 	-51
POLICE for INDEFINITE office	19
POLICE for INDEFINITE role	37
POLICE for IT 	-19
POLICE for NAME body	11
POLICE for NONE 	-15
POLICE for OWNED office	25
POLICE for POSSESSIVE 	-16
POLICE for POSSESSIVE office	-17
POLICE for POSSESSIVE role	8
POLICE for THE 	17
POLICE for THE body	5
POLICE for THE document	26
POLICE for THE office	-45
POLICE for THEY 	12
POLICE for board	-17
POLICE for council	-8
POLICE for it	-19
POLICE for office	8
POLICE for officer	36
POLICE for police	41
POLICE for report	-16
POLICE for service	-10
POLICE for spokesman	31
POLICE for they	12
POSSESSIVE body|AGENCY	19
POSSESSIVE body|AGENCY described not	16
POSSESSIVE body|AGENCY far 1	20
POSSESSIVE body|AGENCY never spoke	12
POSSESSIVE body|AGENCY outside	16
POSSESSIVE body|AGENCY rank 0	20
POSSESSIVE body|PERSON	-11
POSSESSIVE body|PERSON described not	-11
POSSESSIVE body|PERSON outside	-11
POSSESSIVE body|UNNAMED	-5
POSSESSIVE body|UNNAMED never spoke	-5
POSSESSIVE body|ruled	25
POSSESSIVE document|AGAIN	32
POSSESSIVE document|AGENCY	-12
POSSESSIVE document|AGENCY described not	-12
POSSESSIVE document|AGENCY far 1	37
POSSESSIVE document|AGENCY far 5	-15
POSSESSIVE document|AGENCY never spoke	10
POSSESSIVE document|AGENCY rank 1	-10
POSSESSIVE document|PERSON far 3	-7
POSSESSIVE document|PERSON rank 0	-12
POSSESSIVE document|PERSON rank 1	28
POSSESSIVE document|PERSON spoke 0	-10
POSSESSIVE document|UNNAMED	-14
POSSESSIVE document|UNNAMED never spoke	-14
POSSESSIVE office|AGAIN	-8
POSSESSIVE office|AGENCY	16
POSSESSIVE office|AGENCY described not	33
POSSESSIVE office|AGENCY far 0	13
POSSESSIVE office|AGENCY far 1	10
POSSESSIVE office|AGENCY far 3	-10
POSSESSIVE office|AGENCY far 4	12
POSSESSIVE office|AGENCY far 5	-6
POSSESSIVE office|AGENCY in content	12
POSSESSIVE office|AGENCY never spoke	39
POSSESSIVE office|AGENCY opened 0	13
POSSESSIVE office|AGENCY opened 1	9
POSSESSIVE office|AGENCY outside	16
POSSESSIVE office|AGENCY rank 0	16
POSSESSIVE office|AGENCY rank 1	13
POSSESSIVE office|AGENCY rank 2	-7
POSSESSIVE office|AGENCY spoke 1	-5
POSSESSIVE office|AGENCY spoke 2	-12
POSSESSIVE office|ATTACKER	-21
POSSESSIVE office|ATTACKER described not	-21
POSSESSIVE office|ATTACKER far 3	-6
POSSESSIVE office|ATTACKER never spoke	-7
POSSESSIVE office|ATTACKER outside	-21
POSSESSIVE office|ATTACKER rank 0	-21
POSSESSIVE office|FRESH	-5
POSSESSIVE office|FRESH never spoke	-5
POSSESSIVE office|MEDIA	-10
POSSESSIVE office|MEDIA never spoke	-8
POSSESSIVE office|PERSON	-7
POSSESSIVE office|PERSON described not	-19
POSSESSIVE office|PERSON far 3	-17
POSSESSIVE office|PERSON far 5	-9
POSSESSIVE office|PERSON inside behind a comma	13
POSSESSIVE office|PERSON never spoke	11
POSSESSIVE office|PERSON not before	13
POSSESSIVE office|PERSON outside	-20
POSSESSIVE office|PERSON rank 0	-14
POSSESSIVE office|PERSON spoke 0	-20
POSSESSIVE office|PERSON spoke 2	-15
POSSESSIVE office|PERSON spoke 3	18
POSSESSIVE office|UNNAMED	37
POSSESSIVE office|UNNAMED never spoke	37
POSSESSIVE office|ruled	34
POSSESSIVE role|AGAIN	-8
POSSESSIVE role|AGAIN spoke 3	-5
POSSESSIVE role|AGENCY	-10
POSSESSIVE role|AGENCY described not	-21
POSSESSIVE role|AGENCY far 1	-6
POSSESSIVE role|AGENCY far 2	-20
POSSESSIVE role|AGENCY never spoke	-7
POSSESSIVE role|AGENCY opened 1	7
POSSESSIVE role|AGENCY outside	-29
POSSESSIVE role|AGENCY rank 0	-5
POSSESSIVE role|AGENCY rank 1	-13
POSSESSIVE role|AGENCY rank 2	-5
POSSESSIVE role|AGENCY spoke 0	15
POSSESSIVE role|AGENCY spoke 2	-5
POSSESSIVE role|AGENCY spoke 3	-11
POSSESSIVE role|AGENCY told of last	-20
POSSESSIVE role|FRESH	-7
POSSESSIVE role|FRESH never spoke	-7
POSSESSIVE role|MEDIA	-6
POSSESSIVE role|MEDIA never spoke	-6
POSSESSIVE role|PERSON	16
POSSESSIVE role|PERSON described not	14
POSSESSIVE role|PERSON far 2	-7
POSSESSIVE role|PERSON far 4	-8
POSSESSIVE role|PERSON far 5	-10
POSSESSIVE role|PERSON never spoke	26
POSSESSIVE role|PERSON outside	13
POSSESSIVE role|PERSON rank 0	30
POSSESSIVE role|PERSON rank 2	-6
POSSESSIVE role|PERSON rank 3	-9
POSSESSIVE role|PERSON spoke 0	9
POSSESSIVE role|PERSON spoke 1	-6
POSSESSIVE role|PERSON spoke 2	-7
POSSESSIVE role|PERSON spoke 3	-7
POSSESSIVE role|UNNAMED	21
POSSESSIVE role|UNNAMED never spoke	21
POSSESSIVE |AGAIN	-7
POSSESSIVE |AGENCY far 1	6
POSSESSIVE |AGENCY far 3	-29
POSSESSIVE |AGENCY far 4	-6
POSSESSIVE |AGENCY far 5	24
POSSESSIVE |AGENCY in content	-5
POSSESSIVE |AGENCY never spoke	-15
POSSESSIVE |AGENCY outside	18
POSSESSIVE |AGENCY rank 0	28
POSSESSIVE |AGENCY rank 1	-17
POSSESSIVE |AGENCY rank 2	-5
POSSESSIVE |AGENCY rank 3	-5
POSSESSIVE |AGENCY spoke 0	22
POSSESSIVE |AGENCY spoke 3	-6
POSSESSIVE |ATTACKER	10
POSSESSIVE |ATTACKER described not	10
POSSESSIVE |ATTACKER far 4	-5
POSSESSIVE |ATTACKER never spoke	16
POSSESSIVE |ATTACKER outside	10
POSSESSIVE |ATTACKER rank 0	13
POSSESSIVE |FRESH	-8
POSSESSIVE |FRESH never spoke	-8
POSSESSIVE |MEDIA	-11
POSSESSIVE |MEDIA never spoke	-11
POSSESSIVE |PERSON	27
POSSESSIVE |PERSON described not	16
POSSESSIVE |PERSON far 1	30
POSSESSIVE |PERSON far 3	9
POSSESSIVE |PERSON far 4	-8
POSSESSIVE |PERSON far 5	-10
POSSESSIVE |PERSON inside as head	6
POSSESSIVE |PERSON inside behind a comma	7
POSSESSIVE |PERSON never spoke	20
POSSESSIVE |PERSON not before	13
POSSESSIVE |PERSON outside	16
POSSESSIVE |PERSON rank 0	29
POSSESSIVE |PERSON rank 1	-5
POSSESSIVE |PERSON spoke 0	27
POSSESSIVE |PERSON spoke 2	-11
POSSESSIVE |PERSON spoke 3	-5
POSSESSIVE |UNNAMED	-5
POSSESSIVE |UNNAMED never spoke	-5
POSSESSIVE |ruled	-7
REGULATOR for BARE 	-6
REGULATOR for INDEFINITE 	34
REGULATOR for INDEFINITE document	-12
REGULATOR for INDEFINITE office	5
REGULATOR for INDEFINITE role	19
REGULATOR for IT 	7
REGULATOR for NAME 	-12
REGULATOR for NONE 	18
REGULATOR for OWNED 	6
REGULATOR for OWNED office	50
REGULATOR for POSSESSIVE office	26
REGULATOR for POSSESSIVE role	-14
REGULATOR for THE body	20
REGULATOR for THE document	15
REGULATOR for THE office	72
REGULATOR for THE role	29
REGULATOR for authority	6
REGULATOR for commission	20
REGULATOR for commissioner	9
REGULATOR for company	43
REGULATOR for filing	-8
REGULATOR for insurer	-13
REGULATOR for it	8
REGULATOR for notice	13
REGULATOR for office	73
REGULATOR for officer	-17
REGULATOR for regulator	6
REGULATOR for solicitor	-8
REGULATOR for spokesperson	20
SHE |AGAIN	15
SHE |AGAIN spoke 0	43
SHE |AGAIN spoke 1	-5
SHE |AGAIN spoke 2	-11
SHE |AGAIN spoke 3	-12
SHE |ATTACKER	12
SHE |ATTACKER far 1	14
SHE |ATTACKER far 2	24
SHE |ATTACKER far 3	-10
SHE |ATTACKER far 4	-6
SHE |ATTACKER far 5	-5
SHE |ATTACKER never spoke	-14
SHE |ATTACKER opened 1	-6
SHE |ATTACKER outside	12
SHE |ATTACKER rank 0	-12
SHE |ATTACKER rank 1	30
SHE |ATTACKER rank 2	-5
SHE |ATTACKER spoke 0	31
SHE |ATTACKER told of last	-7
SHE |AUTHOR	-8
SHE |FRESH	24
SHE |FRESH never spoke	24
SHE |PERSON	10
SHE |PERSON far 1	35
SHE |PERSON far 2	22
SHE |PERSON far 3	38
SHE |PERSON far 4	-82
SHE |PERSON never spoke	-48
SHE |PERSON opened 1	-10
SHE |PERSON outside	10
SHE |PERSON rank 0	-39
SHE |PERSON rank 1	19
SHE |PERSON rank 2	28
SHE |PERSON rank 3	-13
SHE |PERSON rank 4	27
SHE |PERSON same side as last	20
SHE |PERSON spoke 0	35
SHE |PERSON spoke 1	-5
SHE |PERSON spoke 2	39
SHE |PERSON spoke 3	-11
SHE |PERSON told of last	-6
SHE |UNNAMED	-50
SHE |UNNAMED never spoke	-50
SHE |ruled	12
THE attacker document|AGENCY far 1	12
THE attacker document|AGENCY never spoke	17
THE attacker document|AGENCY rank 0	15
THE attacker document|AGENCY rank 1	-7
THE attacker document|ATTACKER	11
THE attacker document|ATTACKER outside	11
THE attacker document|ATTACKER rank 0	11
THE attacker document|UNNAMED	-10
THE attacker document|UNNAMED never spoke	-10
THE attacker document|ruled	19
THE attacker|AGAIN	16
THE attacker|AGAIN spoke 0	25
THE attacker|AGAIN spoke 3	-5
THE attacker|AGENCY	13
THE attacker|AGENCY described wholly	-9
THE attacker|AGENCY has head	-9
THE attacker|AGENCY rank 0	13
THE attacker|ATTACKER	24
THE attacker|ATTACKER described not	31
THE attacker|ATTACKER described wholly	-7
THE attacker|ATTACKER far 2	32
THE attacker|ATTACKER far 5	-42
THE attacker|ATTACKER has head	-7
THE attacker|ATTACKER inside as head	-15
THE attacker|ATTACKER outside	26
THE attacker|ATTACKER rank 0	29
THE attacker|FRESH	-9
THE attacker|FRESH never spoke	-9
THE attacker|MEDIA	-14
THE attacker|MEDIA never spoke	-14
THE attacker|PERSON	-19
THE attacker|PERSON described not	-19
THE attacker|PERSON outside	-19
THE attacker|PERSON rank 0	-14
THE attacker|PERSON spoke 0	-12
THE attacker|UNNAMED	-6
THE attacker|UNNAMED never spoke	-6
THE attacker|ruled	-5
THE attacker|type fits	-9
THE body|AGAIN	-8
THE body|AGAIN shares words	-9
THE body|AGAIN spoke 0	-20
THE body|AGAIN spoke 1	-8
THE body|AGAIN spoke 2	32
THE body|AGAIN spoke 3	-12
THE body|AGENCY	46
THE body|AGENCY described not	-25
THE body|AGENCY described partly	-12
THE body|AGENCY described wholly	32
THE body|AGENCY far 0	-9
THE body|AGENCY far 1	-30
THE body|AGENCY far 2	19
THE body|AGENCY far 3	74
THE body|AGENCY far 4	-16
THE body|AGENCY far 5	-13
THE body|AGENCY has head	39
THE body|AGENCY in content	-36
THE body|AGENCY inside as head	-54
THE body|AGENCY inside behind	13
THE body|AGENCY inside behind a comma	46
THE body|AGENCY never spoke	-45
THE body|AGENCY not before	29
THE body|AGENCY opened 0	9
THE body|AGENCY opened 1	8
THE body|AGENCY outside	73
THE body|AGENCY rank 0	-21
THE body|AGENCY rank 1	-34
THE body|AGENCY rank 2	31
THE body|AGENCY rank 3	20
THE body|AGENCY rank 4	27
THE body|AGENCY spoke 0	-22
THE body|AGENCY spoke 1	74
THE body|AGENCY spoke 2	29
THE body|AGENCY spoke 3	13
THE body|AGENCY told of last	-33
THE body|AGENCY was called so	54
THE body|ATTACKER	-12
THE body|ATTACKER described not	-12
THE body|ATTACKER far 1	-15
THE body|ATTACKER far 2	30
THE body|ATTACKER far 3	-9
THE body|ATTACKER far 4	-8
THE body|ATTACKER far 5	-7
THE body|ATTACKER never spoke	-32
THE body|ATTACKER outside	-12
THE body|ATTACKER rank 1	-6
THE body|ATTACKER spoke 1	28
THE body|ATTACKER told of last	-10
THE body|AUTHOR	-16
THE body|AUTHOR never spoke	-7
THE body|FRESH	-10
THE body|FRESH never spoke	-10
THE body|MEDIA	-42
THE body|MEDIA never spoke	-31
THE body|MEDIA spoke 2	-5
THE body|UNNAMED	40
THE body|UNNAMED never spoke	40
THE body|company fits	7
THE body|ruled	-57
THE body|type differs	-27
THE body|type fits	23
THE document|AGAIN	16
THE document|AGAIN spoke 0	-21
THE document|AGAIN spoke 2	44
THE document|AGENCY	38
THE document|AGENCY described not	23
THE document|AGENCY far 1	-13
THE document|AGENCY far 2	43
THE document|AGENCY far 3	21
THE document|AGENCY far 4	27
THE document|AGENCY far 5	-37
THE document|AGENCY in content	-6
THE document|AGENCY never spoke	-27
THE document|AGENCY outside	23
THE document|AGENCY rank 1	37
THE document|AGENCY rank 2	7
THE document|AGENCY rank 3	-7
THE document|AGENCY spoke 0	37
THE document|AGENCY spoke 1	-25
THE document|AGENCY spoke 3	56
THE document|AGENCY told of last	-8
THE document|ATTACKER	10
THE document|ATTACKER described not	10
THE document|ATTACKER far 1	26
THE document|ATTACKER far 3	-5
THE document|ATTACKER never spoke	15
THE document|ATTACKER outside	10
THE document|ATTACKER rank 0	18
THE document|ATTACKER spoke 3	-5
THE document|FRESH	-10
THE document|FRESH never spoke	-10
THE document|MEDIA	-14
THE document|MEDIA never spoke	-14
THE document|PERSON	-12
THE document|PERSON described not	6
THE document|PERSON far 1	19
THE document|PERSON far 4	-9
THE document|PERSON far 5	-23
THE document|PERSON never spoke	5
THE document|PERSON outside	5
THE document|PERSON rank 0	-7
THE document|PERSON rank 1	-9
THE document|PERSON spoke 3	-6
THE document|UNNAMED	-23
THE document|UNNAMED never spoke	-23
THE document|ruled	-31
THE office|AGAIN	-9
THE office|AGENCY	27
THE office|AGENCY described not	62
THE office|AGENCY described wholly	-48
THE office|AGENCY far 1	-37
THE office|AGENCY far 2	5
THE office|AGENCY far 4	30
THE office|AGENCY far 5	51
THE office|AGENCY has head	-48
THE office|AGENCY in content	-14
THE office|AGENCY inside as head	9
THE office|AGENCY never spoke	55
THE office|AGENCY not before	-6
THE office|AGENCY outside	22
THE office|AGENCY rank 0	-39
THE office|AGENCY rank 1	51
THE office|AGENCY rank 2	-30
THE office|AGENCY rank 3	54
THE office|AGENCY spoke 0	-29
THE office|AGENCY spoke 1	22
THE office|AGENCY spoke 3	-19
THE office|AGENCY told of last	-25
THE office|ATTACKER	-8
THE office|ATTACKER described not	-8
THE office|ATTACKER never spoke	-6
THE office|ATTACKER outside	-8
THE office|ATTACKER rank 0	-7
THE office|MEDIA	-9
THE office|MEDIA never spoke	-9
THE office|PERSON	-17
THE office|PERSON described not	-26
THE office|PERSON far 1	-18
THE office|PERSON far 3	-6
THE office|PERSON outside	-20
THE office|PERSON rank 0	-25
THE office|PERSON spoke 0	-18
THE office|UNNAMED	23
THE office|UNNAMED never spoke	23
THE office|ruled	-6
THE part|AGENCY	7
THE part|AGENCY never spoke	7
THE part|AGENCY not before	6
THE part|ruled	6
THE role|AGAIN	-6
THE role|AGAIN same head	-11
THE role|AGAIN shares words	24
THE role|AGAIN spoke 0	16
THE role|AGAIN spoke 1	-7
THE role|AGAIN spoke 3	-11
THE role|AGENCY	-17
THE role|AGENCY described not	-27
THE role|AGENCY described wholly	6
THE role|AGENCY far 1	80
THE role|AGENCY far 2	-33
THE role|AGENCY far 3	-31
THE role|AGENCY far 4	7
THE role|AGENCY has head	6
THE role|AGENCY in content	-13
THE role|AGENCY inside as head	-22
THE role|AGENCY never spoke	30
THE role|AGENCY not before	-27
THE role|AGENCY outside	32
THE role|AGENCY rank 0	16
THE role|AGENCY rank 1	-5
THE role|AGENCY rank 2	-12
THE role|AGENCY rank 3	-8
THE role|AGENCY rank 4	21
THE role|AGENCY spoke 0	-33
THE role|AGENCY spoke 1	-11
THE role|AGENCY spoke 2	12
THE role|AGENCY spoke 3	-15
THE role|AGENCY told of last	-26
THE role|ATTACKER	13
THE role|ATTACKER described not	-7
THE role|ATTACKER far 3	22
THE role|ATTACKER far 5	6
THE role|ATTACKER never spoke	8
THE role|ATTACKER outside	-7
THE role|ATTACKER rank 0	26
THE role|ATTACKER rank 1	-9
THE role|ATTACKER spoke 3	12
THE role|AUTHOR	-8
THE role|FRESH	-9
THE role|FRESH never spoke	-9
THE role|MEDIA	-24
THE role|MEDIA never spoke	-24
THE role|PERSON	51
THE role|PERSON described not	-16
THE role|PERSON described wholly	65
THE role|PERSON far 1	34
THE role|PERSON far 2	-6
THE role|PERSON far 3	-19
THE role|PERSON far 4	15
THE role|PERSON far 5	12
THE role|PERSON has head	65
THE role|PERSON inside behind a comma	6
THE role|PERSON never spoke	-26
THE role|PERSON not before	13
THE role|PERSON outside	45
THE role|PERSON rank 1	45
THE role|PERSON same side as last	25
THE role|PERSON spoke 0	44
THE role|PERSON spoke 1	41
THE role|PERSON spoke 2	-11
THE role|PERSON told of last	21
THE role|company fits	-9
THE role|ruled	18
THE role|type differs	-11
THE |AGAIN	-41
THE |AGAIN spoke 0	-26
THE |AGAIN spoke 1	-5
THE |AGAIN spoke 3	-7
THE |AGENCY described not	-13
THE |AGENCY described wholly	37
THE |AGENCY far 0	22
THE |AGENCY far 1	-6
THE |AGENCY far 2	-17
THE |AGENCY far 3	16
THE |AGENCY far 4	-22
THE |AGENCY has head	37
THE |AGENCY in content	-18
THE |AGENCY inside as head	20
THE |AGENCY inside behind of	6
THE |AGENCY never spoke	-10
THE |AGENCY outside	-27
THE |AGENCY rank 0	-18
THE |AGENCY rank 1	13
THE |AGENCY rank 2	25
THE |AGENCY rank 3	-14
THE |AGENCY rank 4	-10
THE |AGENCY spoke 0	24
THE |AGENCY spoke 1	-16
THE |AGENCY spoke 2	-11
THE |AGENCY spoke 3	13
THE |AGENCY told of last	-11
THE |AGENCY was called so	35
THE |ATTACKER	14
THE |ATTACKER described not	21
THE |ATTACKER far 1	54
THE |ATTACKER far 2	-16
THE |ATTACKER far 3	-16
THE |ATTACKER far 4	-5
THE |ATTACKER far 5	-16
THE |ATTACKER in content	-9
THE |ATTACKER never spoke	35
THE |ATTACKER outside	8
THE |ATTACKER rank 1	-11
THE |ATTACKER rank 2	24
THE |ATTACKER spoke 0	-5
THE |ATTACKER spoke 3	-11
THE |ATTACKER told of last	-35
THE |AUTHOR	-13
THE |FRESH	37
THE |FRESH never spoke	37
THE |MEDIA	-34
THE |MEDIA never spoke	-29
THE |PERSON	40
THE |PERSON described wholly	27
THE |PERSON far 1	17
THE |PERSON far 2	-14
THE |PERSON far 4	-31
THE |PERSON far 5	61
THE |PERSON has head	27
THE |PERSON never spoke	-11
THE |PERSON opened 1	8
THE |PERSON outside	39
THE |PERSON rank 0	35
THE |PERSON rank 1	-8
THE |PERSON rank 2	-9
THE |PERSON rank 3	40
THE |PERSON rank 4	-17
THE |PERSON spoke 0	6
THE |PERSON spoke 1	-6
THE |PERSON spoke 2	-11
THE |PERSON spoke 3	62
THE |ruled	60
THE |type fits	9
THEY |AGAIN	32
THEY |AGENCY far 3	-11
THEY |AGENCY never spoke	-20
THEY |AGENCY rank 0	15
THEY |AGENCY rank 1	-8
THEY |AGENCY spoke 0	20
THEY |ATTACKER	-11
THEY |ATTACKER never spoke	-19
THEY |ATTACKER outside	-11
THEY |ATTACKER rank 0	-11
THEY |FRESH	-5
THEY |FRESH never spoke	-5
THEY |PERSON	6
THEY |PERSON far 5	-5
THEY |PERSON outside	6
THEY |PERSON rank 0	10
THEY |PERSON spoke 3	11
THEY |UNNAMED	-13
THEY |UNNAMED never spoke	-13
THEY |ruled	10
UNIVERSITY for INDEFINITE role	6
UNIVERSITY for IT 	18
UNIVERSITY for NAME 	36
UNIVERSITY for NONE 	17
UNIVERSITY for THE 	35
UNIVERSITY for THE body	38
UNIVERSITY for THE role	-7
UNIVERSITY for it	18
UNIVERSITY for office	-9
UNIVERSITY for police	-9
UNNAMED	13
UNNAMED in ADVISORY	-13
UNNAMED in NEWS	9
UNNAMED in SOCIAL_POST	19
UNNAMED never spoke	13
UNNAMED of according-to:after	-29
UNNAMED of according-to:before	37
UNNAMED of according-to:inside	-5
UNNAMED of agency	-42
UNNAMED of agent	-10
UNNAMED of association	-5
UNNAMED of authority	15
UNNAMED of board	27
UNNAMED of carrier	-12
UNNAMED of centre	-9
UNNAMED of channel	-7
UNNAMED of clause:before	13
UNNAMED of clause:interrupted	-38
UNNAMED of commission	20
UNNAMED of company	-58
UNNAMED of contractor	-10
UNNAMED of council	-19
UNNAMED of counsel	15
UNNAMED of director	-17
UNNAMED of employees	-11
UNNAMED of engineer	16
UNNAMED of executive	-24
UNNAMED of filing	-7
UNNAMED of finding	16
UNNAMED of forum	-21
UNNAMED of gang	48
UNNAMED of government	34
UNNAMED of group	5
UNNAMED of he	-37
UNNAMED of head	-22
UNNAMED of her	-7
UNNAMED of hospital	-20
UNNAMED of it	-56
UNNAMED of judge	-9
UNNAMED of lawyer	37
UNNAMED of letter	-9
UNNAMED of management	-15
UNNAMED of manager	7
UNNAMED of member	-31
UNNAMED of minister	-14
UNNAMED of ministry	-6
UNNAMED of naming:attribute	-18
UNNAMED of naming:blame	27
UNNAMED of naming:call	-23
UNNAMED of naming:describe	12
UNNAMED of naming:put	11
UNNAMED of no-comment	33
UNNAMED of note	-39
UNNAMED of notice	-39
UNNAMED of noun:claim	-26
UNNAMED of office	23
UNNAMED of official	-15
UNNAMED of one	33
UNNAMED of operator	54
UNNAMED of organisation	13
UNNAMED of person	-53
UNNAMED of police	31
UNNAMED of quote:before	8
UNNAMED of quote:colon	-34
UNNAMED of quote:continued	-18
UNNAMED of quote:following	-7
UNNAMED of rebuff	35
UNNAMED of regulator	28
UNNAMED of report	30
UNNAMED of researcher	-21
UNNAMED of secretary	21
UNNAMED of seller	-20
UNNAMED of service	25
UNNAMED of she	-43
UNNAMED of solicitor	-5
UNNAMED of source	-19
UNNAMED of spokesman	-5
UNNAMED of spokesperson	16
UNNAMED of spokeswoman	-6
UNNAMED of statement	-25
UNNAMED of tagged:source	-63
UNNAMED of team	-13
UNNAMED of that	-25
UNNAMED of the	42
UNNAMED of they	-8
UNNAMED of union	6
UNNAMED of vendor	-13
UNNAMED of verb:clause	54
UNNAMED of verb:infinitive	-6
UNNAMED of verb:object	11
UNNAMED of verb:quote	-41
UNNAMED of verb:that	32
company differs	-7
company fits	22
gender ? for HE	85
gender ? for SHE	-20
gender HE for HE	77
gender HE for SHE	-70
gender SHE for HE	-125
gender SHE for SHE	112
gender fits	55
ruled	69
ruled AGAIN	-30
ruled AGAIN NONE 	-6
ruled AGENCY	52
ruled AGENCY BARE office	-7
ruled AGENCY INDEFINITE document	18
ruled AGENCY INDEFINITE office	-17
ruled AGENCY IT 	-32
ruled AGENCY NAME 	62
ruled AGENCY NAME body	24
ruled AGENCY OWNED 	-29
ruled AGENCY OWNED document	-6
ruled AGENCY OWNED office	-23
ruled AGENCY POSSESSIVE body	25
ruled AGENCY POSSESSIVE office	33
ruled AGENCY THE 	34
ruled AGENCY THE body	-34
ruled AGENCY THE document	35
ruled AGENCY THE office	5
ruled AGENCY THE part	6
ruled AGENCY THEY 	20
ruled ATTACKER	98
ruled ATTACKER HE 	-5
ruled ATTACKER INDEFINITE 	15
ruled ATTACKER INDEFINITE attacker	-19
ruled ATTACKER INDEFINITE attacker document	32
ruled ATTACKER NAME 	32
ruled ATTACKER THE 	9
ruled ATTACKER THE attacker document	11
ruled AUTHOR	27
ruled AUTHOR NONE 	27
ruled PERSON	62
ruled PERSON HE 	10
ruled PERSON NAME 	82
ruled PERSON NONE 	-62
ruled PERSON OWNED 	12
ruled PERSON OWNED office	10
ruled PERSON OWNED role	6
ruled PERSON POSSESSIVE 	13
ruled PERSON SHE 	16
ruled PERSON THE document	-26
ruled PERSON THE office	-12
ruled PERSON THE role	-13
ruled UNNAMED	24
ruled UNNAMED BARE 	14
ruled UNNAMED BARE role	30
ruled UNNAMED INDEFINITE 	7
ruled UNNAMED INDEFINITE attacker document	-12
ruled UNNAMED INDEFINITE document	-5
ruled UNNAMED INDEFINITE role	34
ruled UNNAMED NAME 	27
ruled UNNAMED NAME role	32
ruled UNNAMED POSSESSIVE role	-5
ruled UNNAMED THE 	15
ruled UNNAMED THE body	-28
ruled UNNAMED THE document	-41
ruled UNNAMED THE role	10
spoke last according-to:after	46
spoke last according-to:before	20
spoke last according-to:inside	10
spoke last clause:before	139
spoke last clause:interrupted	27
spoke last finding	-54
spoke last naming:about	13
spoke last naming:blame	13
spoke last naming:call	-14
spoke last naming:describe	14
spoke last naming:dismiss	-22
spoke last no-comment	22
spoke last noun:claim	8
spoke last quote:before	109
spoke last quote:colon	-18
spoke last rebuff	-25
spoke last tagged:carried	35
spoke last tagged:cue	-5
spoke last tagged:source	-38
spoke last verb:infinitive	40
spoke last verb:object	-13
spoke last verb:quote	16
spoke last verb:that	18
type differs	-24
type fits	67
unnamed gender ? BARE	-24
unnamed gender ? INDEFINITE	-44
unnamed gender ? IT	17
unnamed gender ? NAME	9
unnamed gender ? NONE	-45
unnamed gender ? POSSESSIVE	-10
unnamed gender ? SHE	27
unnamed gender ? THE	-24
unnamed gender ? THEY	28
unnamed gender HE INDEFINITE	-7
unnamed gender HE THE	-10
unnamed gender SHE INDEFINITE	-8
unnamed gender SHE SHE	13
unnamed gender SHE THE	-10`;
