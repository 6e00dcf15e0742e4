// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:d4657b4cc39fac9b89dfd56f09d8307e78a57a25516b5d3c1cfa85704b9fb414",
  "limitsHash": "sha256:f19d0a82bed46c79ed1084515ecaa5dbdacfd075500faf64b624e2079b1c706e",
  "rules": "2026-11-29",
  "seed": 20261128,
  "limits": {
    "clear": 0.27,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.12,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -2.579739,
    "scale": 0.0523068527921424,
    "z85": "EmDhJ/Gf<{5MV^.T-kJ0ia^[#dXHtVCILs.nas{M(6+p*QpN!(p>92S^)8AV}Iee$v9{-Ouwcc}f^jEVVF>[&-4(:ZR=jbV6OP<#)AwI9tkFY%9yhD.cJ08Ui)Umo?gs8?!ABv=8a]BPYsqcJoK7Z2.+C<+.GmPGl$=x-Z[AS8Q9@LkLk<9SQWwE!GtQQY3$<uw.fofAWLLz(riqX})Ds}Vg5u+95#rt*!po28NxOyXc4jn(hBB-c?ay]hU3D:upUJ@<kuoD4-pPl*HzC<[Ssgb[{+0:):uHj4HtbDg2K7$]?qkuCXrJOWy28${6hgc22LC7s*^ZO?}.xqCZ94hbbm{1%p%-e>vko$KddQ=X@ZIGJj}ObhKnklOnC<3gDnE7@^6OgtpVtwKIgU>K59AlKdZ%{wFCudO8WR@bbh]>Zr#9{Ej>FqH{%LAV0S{djj=c6ka&FI+S=u>$&6lsR!Zg4#%a*d+LnOhM>RU!TW)kLy0&W>t!r&y.(S0<bOelkD7-^?u2TRLo{^Yv1P7wA6S$mggITAK+EmLN>:e=E>:498Hw@GJ4=osJl03:D6Z^a/>fQziV}t0=gYa/1.HD<NYoMavvf7(jR3u:m$SaXtGUQe9-h(Ml6LsZ.*+k?39kD![1h/g5Q!VhCiU2P!r0&$71Mc3p?giCAr6WFB&!C=AiFcnKhNZrd8Qvs%C/G)t!jB0d5QlDL1h.dU#cRjR3<+9*u-=paRQ#)*aF7X]]1{Z{LS{V)1TM!D2i*}{Mvfd:>CqN:cVz:JAI3l=[sbn.lj}Mw^b7:<$:C9}A0F0wSxrRNluwPGt*/vP3)lGG1066Dx=7^cq5/2-g]j]:TgtD)YU!NlBYr+2Gl03nlt][?NJU>d=24s9<HL10RorkT}.xps&[HMkMTpR/hpos}a&$<ZA4^$>hmr1I.Eq7HZek!xteF!CBGBp)}ol%?Lwa>?Q/Xq-jVogbiehjdXmtn!3)GiN&/I&LeL.0gIfZ688[aW6oKmyA[2#52i^V{&5cA)FXrE(drRTdeSbL%FL21uFeAo-wbQ!B6>hzkaNtW+i2gpx[>/#bsd0qK5%l@qLvu]T0SVP)DBi-n0M<4oY$d0?}EJ0*h^qa0>oaABs.<.sVnU+@4LaB)4q)#BN[lH?ACx2<s>BS3dX^q:gzzw>Hn0B.XPrNIo=w7ziN>/^c[wKB(]UN<r9sV$C>XFi6GB}6*<zy}iy+)Z&NGL=YaUhXxRyLWhUmr5uAk2Lk.h[zl{n]OAsmD)Zyp%?-f!@]g>fw[2y<6X*fss:Mxpq}t^8stTJJFB<Gb8Sl7GzSeF:L<9yZ+2&x!X5L.OgZ:ar1>iu(MFS$Dh@xhfr&k>/sqcg^C/HBD>8!R[LDkxKUCCr}F)z3a:z$TbXxeUZxupxlmd#&IK}bFUKT-:oFeMV-m!AbY1T/psAQ#8DZArTdb*>&vu$icJMy-Xp9(v>i5-@]u[x=(hM]?L4XUpNurR%1i8mEbqB{bYWxGJ/IGuAB4jCl<oceB5a##e@7l6-$W5+3hyu?uu)6]!^0.Fax6n:M&a=#Pek-#]e/JewHJZu9sqP1gteBJYmP1sxTPE6NQJULfM&$NAD:uEwjrAitkfczEKb#EDu)OG{^(uV@1alWWtkCgOvRR$/aIXB)E>TD:FlwcN7&qujx-p5#mpfHtCb%6h%s:HAZ*J0ww9M&9gj6@wEXNlf5NW2:aw=atB+oaT$L^-*><u?w0b}62o:j6o6ZTw^6IlM?yBfevf0OoLSLc:!x}>m2oj>Dv}5?RYD<+hNl)t8bhMWt*c@4qEhudN6R(Mrb)Q%N{@u-<!g^g=]Ncs]bj5njHaAsCU/ls9o?X)?#rv4J<YI$Ira?%N552Z1XW&-4ySHE/Jt&/P=}^eF-!Z<.V<PFcX2OplJbEJm87.s*ZBjHprSE0gK!cbvxjhAjJp.m-IcSi<o<2{cvwJcBSx1:)B9xw{YhR2zQ[V[VXxDBY:V-InhxV:q1]*WtNzcjQxnm8qozRsr%QA!A}Y(t88}{>h6/3C^?nBk@gh}Mu?sH1bK+@HZ#J2y1I@S-HaMXB>W!tKsDN1:W-9D7NTTzvr#rZx@!<1kNG0)3h)=&8?8}sX.fk&qE8ofM9Hr.ADCTkHxzBh5BNs2ZU*U!:gfsA1Z-/R}AbLVh{Y?OLO=QoB*m:o2FF!MQZg!MV{3CpIpRJ^n*gExjOJmhCG{AMe!-xEg0I+mmy0Md)rYx1u03!*8zL%(urAY^3Vpo79#=KV@3->iJ+p9[XyJdej43c.q@pzL+4RKASx<kbzSk40FfoiDEsenbic^Q)U1su1H6jxhM>kEkN!Vs*O*TAFR!5>p1yame[a/y7iau5VAXegt[[d>T0{TmF4wp-Orh9?}FDUfkiuZ81j1HmoNv=ZO95$VJ+J-&NV7OS<$5PPvwojJ?ztyV]Z2VQRn2Z[F7hI7aJ:LcxDdHpF)Wr&1r@YqN.&aUZnj?8^qfAU/>E3tAZBhJ?!y1p9lu0aV1&%tZkq6$?)L7=w3yH&qZF.-i}tl4C:y:0CgYVLU{3FfL}O?u[lpIP.%SuyrX]:r@h2dkxq8n$^T8eU.A.H>rWfEa6o/]@0n@M^teWeR}gMvds2/0^DJW58vb{nYyzuo+?d72pE8:6y0{S7M0iv)[7BzitcmQ$H!{@j+nbQ[ZeyjJdf##/6uGSfnLQ9FTDcC7Cjsbfg=JD<fdZdg?DkuUcX!zcoXZXwTQ1SQn+MId40D1zg-X4LdP9J:B&49x8MCr)@2SL53?iqcnJhEhi.UYD76}2A7P1-u6iZTCdcQy({t^Xjw+ZFTFgQ0?Q-TqfHUcF+s=}{]]*9M@ue73&y.e8Nzag?23PUG0b8a%[?vbz#4Lbi&B2VVvJtBrqMqk^]5Ad!B?SMJO#2A3&g-)Q52zZ>iZLxU@nZ!s9Fjy9JV(RH<{0lIB&HoLF{3sD(f(K(C3)9lOOwiC.2L<L5jDKD+Vl.O%}-cCMnZZw5PmtNT>QQaa}z/DRlmWY(-yof*X:hx=^0{.!8=oN0c&CL0!6EcL$r3Ssq^.TgeGHkeExqGr?UhoIYO3z*Q^<$hGW1XYv9<z6dph]L6K<27&MNY3YSt#L3HF$ieE0s)1L2L-AQ#EYgmY/QT[^]pOql:VbYGb}PgF]*Vd*ET!{-TIMg!N^VgXTA]W#)MeJl#b)z^7=&StQW67rJ]as8aaTK0vFn!$Uqf9/tIK6VNAOCqDqjc($SAAqZYH&pO@&.#H03f2T.j@^}9c!X64dv>aX<8bNq=8bGGl>us-hn0#{LZ+WD(P}4GOGDn/E2F!lScNs}i52rPl5y[J/B@0#6A{qU4x<$-M76di?4QY/QrZ67M&=aPE1(neXqQ{Sv1Q+{uGAZf.u%uC?fq{v6{)>#HO+aHflCJ=%)XRKs4R1/Vsz+Syp}i(iIKpy-BXze(Ef:2o6VC*5FBy+4T8G[{j<]f((3-{>j3HGwr0pzj^<XrR{YzNwRQjJ2khVKpCPsGT&Tx5r2bguEco!h+J6m[2XDa@ql-CM>PAI(Cp}6Q<k{1iLVIFL+=0]iT+?-HfepN#]Z<6jdOpI/nCqSpqa[S?)n>>643kz{Vk]^5IdvaI:!(EJuu>9laG0Iy%EMKvyhgK.x0PAyNR!D)0[TSC3quP8Fz#+S3K0@MMxXJLG[L@S-Ek-RH1l@AoxtSX8DELRLt{5[IN40qrg=dB}0%8q]{$L2pTcva19(4zT3jl^)ORU21hMA<nVLYSAwcO>C>k4XeMIj?p8(h?jmUQgX9!&(MtOSmodX$5S0%=Fq^h9EGA}T18N^ZPyewM#rCH=FpPSFj4srsgYzG[>X0jiBQ>*T*uM)B-i(Wz.YX]zvljw}d4fvQEq@/u[4-dzDK<e$5+U+qe25TE^:]9T8jb$pfiAE!3DHS0/lB?K^8!)o$Bi$@%m?B:<GURqQ]J*QhIu]m+C>!2=SxhV(t(?XKBD<zZsS*)9Dijn{.rm12)[lp-[)7^}/[y$M%-&i5*iLQdqX0.O@(FvDGYEllMIr{*{U=i3<{D.d=*cAqIF!Di*zjA^0u84^:JBk9K!p[LHQ5Tan->%23/NBYy/Ejh}:oma[w2TehS6gD!3L+UmTfFuMSWfXAqVR{}UiZ>rK!xEwlEz0^!SVBvp-RHB:hRa]QT4wffYadbVfZw=0rZaYQ!#Ez]J0WY6}:e^@w>@->M5k(Hd1uwG5$su1{1y1qpnn0>cMK<>X{>KP^?-pHO%j6)]*pm?lux%9Ps0IR}O*uU-m/fSu[YUFNXxZV/1:t6C}[)2KLAf/Yw!m7Zw[>=JgRumm$P$(cG+c>+izX07YbTn<YCbl0l)(P:VWe3j:@3/c]n{iam5GgH5*pzRNc%:gaGl6<M^Xp)xj$JUNjiZ.Z4!.%S:?zPu@1M!bI/8&Me7tv7%.}2y5uUMMf))mB2sPabYi4I#ZCI0$/cKb}{hu]))ka6nC1I=OF/OT(X^(yy{#tH*N$zALtZ=-!)[5{v)cfP[t7SjDg7mtHei&^mtL(SynVm]teP-Q.jWT#%hOAVQDoO^joQ(r.x-R6D*?I9Ly%ushiqq8AcP&qk8kSDMB-&!.sJhWh=Kn$&wpCzui10VL2U*L]oEdzQl5[:NW4B<@u9ttS{(ui:b&2{l.Vl0US1*5+Dr9R3+Ko2gRX33rK1L*2Forw63xuw3l:&wu{u=>y9XVm&m}W*<Xd63*h8f9^(1lmw}nTi]shN*6}I1R={uXl%/^glM@AK5$WASs)cQ/KlpCJeY/Y4Zqvg&LNlF5J2iBbL]Opsxpkk>=Lx+(?)MLS#16C)U3)$ct]s93@bw2HV2-Tj26-?(varjs-N??4pAEox72NvHjEbdjw*SAE$$nAj-Gi(?A8)]dW6GGkbWlV(FkbeNYUyC^01cqZqft-/y5hh9eqV&GcpI%uz[goL6n4@8-j35hG%i.-f9oN1QvVj77-H]kPnjV6{MYjE{]B62X8BzL%l8+62z@e1<2w^2/>pi2fJzWmm-:1Wr:8iq2z#08iH+z3jn)[v=GlOQAWaFvvl]0yj%fH^/w5:Nf011@6nyo]*h+XNPZ{!0bLzG[c:W5GjAFQBjpi#aGHDUEi3RVJJ-FgZmJip1X3/oe%H$cysya{Mh2rnu>iS.6jw1&?nSiv{8J8+LLk}RHF(UF:pi()8!*Z0!TgU*sj^QBFDbOeRM*<Q2ppQA>g@VDgJjaOSQC2?esN.LM{>cnYg5&>^Sb#ej!7>=HQHe#j@L?Bq2Ctt{<rBj7O/]:aqtIIN8+{Aubin:FkVee%5yPAV%jXY5zds{6]NwH6/AAnTR!2G2C}%9qIuVS/H4o^EVmK%/k<iq17?[)BP]1wLSVBPruOyvaa.{PT!yaM/LT:-w}m7&E^elUa?(oN!j/?jhQaGur{][vDXAZdqK9suvNg#qUi<>xX$tuormA=<{%0^?p+?<E6&!@-giN!s<.cEYby#VgG.f0/8iDGRGII(g!#T-oF!+2(h&btSGW-#:p9+R?6($hJC!::l2#O6MpwoXPw&&#qGUyOCPD>Nmcd(HE:FHpfPNCB}TxWd$rxl{qr0LygxPx>}}a[pA>Ek}vAyJ8-KO.#Nhi!=d^&:@3/aN^duS4f?::Q}5MuNTQT!W^t]>%6lXP/k7H*A-$J{k9c=}NPLi?q]b?A4O2*L:C<c>1fsS86({UOX$t8Q*d3U)8t6YrQvdxW[:Ys}8U[DVT4mG>{AMpUu784*LfMGvZjMdV#RkLp.D-r%uEWEM#*MWI?M6R6-QG7-o$-vWm+mf6Sf0D-ggOSmUm0t)F{u/}Lfvlh+YioZBS6McZCP7g7-5j.Mxs76mdktnJfnQPrACfuag0e[drRqlGNb8^ZoK>kxz&XkHdB[KLGj^6Yfya#D2In2ozgzzg%O4?KtgV0W<F16b1eT+ajkIdK=$8uPGFS8VqQM/t9Qvk<fxw0>4E0*+af8<rUrb[:B-?m7hWA8^mqU&%dddJs.^nxGrUsnVXic].zBo{5M4Yo>b0)ISW#m^fHGEl[qIQI3VL4hH*Z0*r2zA$^>U)FvP?LMg6qVm]cVv.EN/qUt?M5w2$n9TA/0rk/SnvA[>&b*1Y}<s?v0vyWV=Yy.pwqc>^qzV&&H()!MM46hJ5=n/TsT9$7LD6@s/I.jHYwN5PYRM*8to0X6$GYBrKR0bM^SnI&Uh<bgX*n}y=4jj7/7xx]k>%NWIyo*5GnG6HBdKj)!IvN=+=>J=[2LAlE*Y-p[]<S3]B*jVBRkL*sX%?E.35+Vhn!I02P/^^9-9:q[avJaw@A^x0&U9aS3i5X$ll%#)P/&Gi6J99w!XS-Vd+f+HCZIfyeCA8vUU#h)-^g7KyXU]d52FeSteRV-Vhktw?6@]oc*HtVl?hc:vUC9RHTlLvrK7T9c$iiZve(kQ5XlC9DmZGFP&-DqsGGPKd>xMVpK-uTG4jrCZOy14mYs>&GP^p6@046Sk#e+{:]ft^T@fFIUZ+u)s@Fc$8E!UhHz*g3Hvw.N+oI[3!5r3qPLTE8ylNH}5B*QI6du..(l#Pp&P8nk]c@g*zGqnoQ8s71)]uLSx&XP%?Inv3@FXj9[kYPf2Npyf.2G6Lcr%eMNO%g/q%xwM*j]64j%4qyTS=!>i/U*aql}2}93NUuhleW=bD7#a99Y)tTXwOd=<((G)cUeW3P7zKbhd$YsKrdLs&rY2(zFfqDL([%TYVU1RgrE-)2^-8vJ9jyHQ$f1keOjigHEY>?9H!}@L8rISeWOU5Lo(WiARvZA8g3QvZnqR}?zouP38l-LftpZ7J+hkXDAVQ3fU[Q6a!wkm(m89qTM70?SPxfF!#t9/0iBa[K>H5Tx:CMPvCq>*}9*P91Ke115^M$!JNKWl&4R6yH9V)/-6@XSc0q!fr9HpuF5Ovrq=P4JsQ/F8RqK2mKFB@:V$9H:-.5Sdo)^+7>p*:eq=w3rZHj><o6Zo:qn1Z}v?P.19TF>).[#8jClRFuSW)&PT7xv)hb&sH/tpztWrDba-QOiNBOM(Qw&FAR#*!^blusfc1b2HQ:ZZ4<pf*1V1iGx=iknrH]7atEt3<u0Ngt-Kq.81v}[Z-0]OP9BR)uBsr^4F^r1TIA%#-ib^&I4>A9VlsVX14S[)c.D+1VC>kO39P0xf<Ql*i-wn0C6t^vc6oLrJMa=HIwqA^>9LrxP-GF7M3R3%m2ZnyiZodx/DhJaTt{c/9z!6899V>&5&hDDI@YNR?oaToH[Ur-a(6PYJKmiR.hxMy*IH4KNh:OVY}][yya*n}/DLbS:kvrItYA-+7C!.$JjT33F@3BWcurhH&6E/T=?9&IR!=$&%nHlq/RHX?AjA]lQur?VlneJXYqZ<#T?&z@gq{oQr-Ch<+JM&lc{}k2gL^<REQ!as{u!}N.#rq!:BxR&q#7-1.bkeJ$@r.a@*2twFd:+aZ00r/e?.j[K>&.pNG/OIS#&pY@D5MOV.aHiIno>@Md):gzq/g?tLR}?j*H]VGZ{9tCYJow1cFN?%{4u8]c3#4+EulS#vJ&M:[.XxXk&8^gfH1@&{Q-}yJM?yGGmcI^5L>4PV2*J5vRcAHjp@rlp5O7Rt=eSWfoo$VpJ3DiWRrH/C>*Q5It#pf?wL6GQQ9a^PiatE^mPuNbsUsx8sY+wMu!vuH6?*M(Akeb6HKrwq6vY?hkc7w3PKP*Z^cg>yqB=%+tiBBp]Q-lbQTif3}4GoRc:p4ftmAN-g!wqrujgEGnG9QwGl6)p<a9/%z}4kT<r*h+ih8rJU$oSP&lWnn6}:T^mP0&u6D^HH+s3sFTqcqPXob/J4Ib.g^A5Qb5B-nmx2x/pU!T82Citl4LI4B9An7!gyfal@*J5mJmndi2[F$/G[NlV!{X&Vv[qMn>mo{-L/6-HS@%Bi1vqGuoxr)yGMjBL(/Y}$l}c-}%wm9X#ksR[eEu+q:+]i{z@+y/r2$P?VdxWC2].]TeBB0f.n>^k(!//RI/VC#4z!l5A1Hw-OQkBtp6yJH)oCg1q<8TT:1xOZMK*n/yBJSsQo2[p!IZ.tg:a:]xI/nkdeEDB2iiPM/XigrLskTym=idD$&zP66G0a0f}Fcm*^r-DcJ?KFKEw+P@GztD9})8$uP#6iA/}OaYctGW$fzu669Q8Df.[e}ScR19gog{y!rZzlRThaIrca)c]mt(@Nd@oDl{oia-TW&H[3u$c[9nRpwZPsj*ivilPS}4YqXj[H0B#O!PbJ%Jy!jzLidy=-6bE9RdJ^8mHn(y*4{VR6sma/>$m[dN58gJ>[4]Hc]Hw&<#4)Y7/2)4{d0%nA!Fw!+{^$/u[B964i10u5P4#Y6nuxQ1{jMlB5rck2KhI$kCA41c^=Imb!3WhxFnqOjzH(aBmi(z0ctL7A2X*-P+jy%*BpZg?s^80IhDk}+5ry!l)JT(Tpu#OC=xK!6bN1meWr3q:fls-LFOZNoMvphVhf?=&]dpzfftK.07&HGB5F[7^t}vu>gTaHPSYDlh1Cm/m)R!U3%dni6?4J:^ii(:57[CS#Ly)8[6K+GK*5#Tc.yem$q0Lba9L>WGPwpt3DI0&B7EX:<sffux}w8chS)]h)*S//HvO&Hst>@ZO$:WvjA}:&7#(XPTAJ2C#L.d5eFL9II]uDv5xvTF@XR3FCGn[Jz>2M^hz(anKa9JLm-Sc8zV&Ev*KI>>]SKog#fr^cpFsr6%KVvXmP:ove=4CfzTp0]sG^Ki1*j)H]S37e*gw&}WjHuWF{a>QOMj0S9O+9KbjH$u8:=:6{WdQD&fRO/#y^yO7/RLlcrlR^S!.cJNSf0CPW1b{).34PR29H2C#^u7u#y}yu&zeyu]BiBJ7p3v]+W[3TaS8zo{Op6ZFcL43$Ln?y*a:K{uH8HO@vEFB.w$$vF5{KLcq9<WyyP?la:h0%wTClTGrz8rn3[rpt5Wkq[Kn>>0lv#q*em%qU7i5:cb^KfP.#Yf>9ATs-CwgR*CY[Do92#B=o=T=RS.:dS?i#nTNtMPX?6<w){=[*<yIk[LwfeKeH5(U9.7X>qE&:AR3f=p[BO+@?ewhe&8zy$Y%0v3@2sz6Ox/H-E^v[P&DIWYP03dAamT?f@M68?t5Kc&B0s8ST?r59w}%[0fm3iJ@SPbf<gwXT1^2>7YvGH=N5W.roKXFYwFrI%wI/W](+]JeyB-6fjfgB3q6wh/S(oC#/JoC}[8X2WI4fjnYsvr>nXbeKg!vMXy-sI*[zy.K9.Pe[gW(e*gw!kE:Q9FbxVN.5EJ$^v0@W)c$XER!w>+lng&MXW[of^mSZ)yn@Vy(WFSJ)OWURrE+{6+.{/W<H61eUB:rEs%l72NneJW:To?!8kTHsY<wAuAO(kGtmGo#S/caqJ)Hp({Y2x<U/VXZ}a7OwmA.2Ca0=rfEeeaL&kcIX4wsQbts[Xci6P0t(uRUQ--?c^MS/pv/2<-Lu*e2(Z&b7zX!jp^g{@SwoEeqg@kze@5oaBFOS7o}+CZ5&Uni?a.G:a^F+J>b.M.h/zO[?f5Pvb$OA2L)BqIB.O^Y9<ogh/rg$ZkvJyddv{]S+3uR!n02V^TOG1R2WGh}VgQ{l^ry{mli%&fH!--awo[PCiWletqYeEJF<F!1azU@eh#^G.yK*ddKR&3IPnJ-aS{9Jwzw0[-[$wos.XMmP<he&kEv$ISUIZ?I9F9C!psoL?r?w@nNVYmUgu(gtrHeLFrivVKl7oi*4fvuH^5w@HK55Zt40FG^LX.0Z5MPwBNbUwjgclvz/hhC0PXRIP0=giYFB}%]Ct}Wb7%5Qgpa?b5z4CsoG#2etdMlk+ha[jL8Cw7vXgC^.saQg99TqSLC>]GHN]a3.3^:q&DiP.tHlm>h-<AKx{p}lR4(aan&EM@O4Jf7g{zqzn}-bvN{WNd0lg0u+@.oKHfHmKu4N2xj4&YE1j{B{$2HEh)o:k(&Vij69j>b.[9X@N#0)%zN3Z&Tb2i.p[HB@0)Q2Pk+cLApyT-.irB79P-)T)FTvn[-a&?7v9!]#.oDdz:93FKj9+a!dL0C4xe6ul<AV(2%)ls]0y6Ocjz3:82<N{z=XbZ&n*qhzNz)8t&&JUPFkMS}Q/+Xj*foh#@p29MC2@8@o7hF]2IiY.E}7WtpV/f(<J=-(Wm}m:Us3dp!>JeMpAz]$K%eE6O#}UfQ&1<^yhIgHQ:/>J*!U-4vuT@H0[/F4zyaa:Vthi-t8b8uX[KM}xdPUD]X+Adg-kE-+(F*#Vn)m%%uUzg[*afUVHtesNkWP%fcVG*O{x2t6PH$C-YA3G^IL&r0LTN[glcSJ78a>7As@kf0IJTY}UvhBd^v7x$uZG7CGS3>js/yod)@k.o4vHX#5I-<U&^T0]d@[nhMss2Q^TF)R}Em9B5k/[vfB+7kq6z./6-.wlYoAl{NDXIoI9vCqID>R<1BOD^<3AKTPk0IOCVhSPZPDJOJc<Qe1OPOA*wA}gHh&7kni4*Q!)16UWP[hN13X+6Wr$Sn}I0U6Z/Fr{TmxEu?4Dc-ag#+%#bPG74{A}txp-2^u<0!tOB><i)ZU#L}4WyE8[G[n:HV9-tIls:szl)^k>T0^mM8N5CMS)#[epCwcyxYw4zg}?8U<j}r72=yEwJ!4%-d0J$:9}i)}-f}d=6C@pm%DRgszGegSOUeMPBKq{vDaPv:xj}O<8b2d4x$Uh=Je:@-K&uq61+Ao0HR=E[z0.cNGX59^-b$#fCw>cVBf:gS+J2$GWouyl]Ua+*.y/&]nl7leR%Gd003@^tk)WIH^kvvGNU[zt2WOW@Zv57kcsO/76##K4CsCB2<&{?P}IEtbL^(lAz+d=w<OF&CYxY?KhDmflx?U8b$$sviHT!IgL:[*0e<Zq(NPNW6+Z+?lbxGptGxc7ie$/iH0/+W]Ku2Vc{rOSSMw4*GJI[/)dJi9kK/D]p3hUQ5xpz[j4j}TePAiBD^5Z%PV*rj*!w:&p=OLZuDsu0x9Dlyk0>ku6)#%U!Ru*nf95.@pT%M:%h+cmxv>V>Ej]5H}u^.H@k#/&G}fQ9++U=+HtE=nPg.@+-Ths{2[TNT2U2-(vYiTshlaB):O#A]/*7-4s-(ZR0A*TNM5pQ[*z2?Xnwx@HSQaFcoQMP2/rP@b?CCT=&Y1PugMfZpav5$@zj5e[u1Cj%!M5@y395]Q[z]aBkK9oWuSD)6l*MTd*d[F2YkYPx-7^.DM(RHmV:Tg<j2FFjX<3fM2%m>&QSi/=UjqhtFPkbhXadg^8n(8-O(NyC4?eWSHW&$@M*^ZpJsiQ@+w-b5vvrR?5O7kMT&o#pR4DB$SAAQ:R(ouqlX{wZX(GZ@7R@Dp&)Zl)e@.^U-GKawB-+#zSZ.)3lOX:jC/u*vcwC-ceAjH#kc=4T99L/IzC3g0PCd=A]Q{hh@G#HG*eRhMc}T{JQuKq>LB9p<.6</i2($)qRuIE2:^mZE(<r.X=ld0pH6Bwrq)S:{Z9w<t(97+SGV4r+it^/gIZ)#bc}DfQ*-e?bt7]aHC3)9+Y3.(rQz5se97JKtMLG!w[Uxeo7?dmqWpXuw-tiY{cluqWqB1bazp$Rf:XK85^F*YXnR43T.SAD%Ggt5=?//E#+yM8O+C7+oAu800No>U<!ctZilA(MLB?L*yP8aHnC0X0JTwA1M-mJqFx6SDI4?BA4yUSx/NgciOmA6at]B=-]NqjFaAX5?}>U%bgn!<@0F06nU>&F[*w1xX!DjD<orStBp?J1}8q[lb^-$M<mR-Uh}gCIr]ntSOV5g/TSIlMlS7E?%1QF:m={-MUwS%:Zcl!C52Pn6MJHoyAvna=9$<FBky+e-IGfi?Kn2zF>5t!<ivn]-vb<N:.8eR*eTqe1aA!O:0^-a*2N3eLH&}V@))}FE}F*7mwGV[TGDNVSTi+8L/@H6Yh4v}MVTww!xQ80^QIwX*xIh]x$hpd(0RHP%+B(shPp7I(.qTer]1f8B317@1#jp3ZTHxOC}1x%[3]l2f4Z]!x@c5Naw.3nOSCzkX2A3-?p:Y]ir+C7tKlsHE.VV%j6bHP>8WSR%9c-Nj5WB8yuyBEE=6Ye:v5i*tMmJjYX?Ixtw>Z<p)lm)TxdjsabiO3l#gz*8Jr9w>D5}XyaoR%ZB{=9z3>=A#6eKHa-t!Yrl-T7e7#rqiDmz6b>=]btT!}HI6U@)X9Q-OEu[Wx@^]F[Zs1b@+)DR4!Lk^TsM)8eBo-49kq6J*jDn0HWBN@idhy)0}WK%5)?}gZ3&zA#lIxL:f/0Ht/6eOE8PKJ.q9BnnaGGZ[Vi7HhI{e%eL]ur069t]heo.40bHf2DWAdFM%DgqnL$bY4V>WwU)<jOj+i)Yax:b0(hlRrYCJb)6I?=qKp?E?7DZfgG[3+^XtM&m7x:0=B5WNzL&W:^B!(Gq&y&iKao@UAinHvZ/QPtU!yGCvExe@Ts!cI*@h8W>IK#I1kTCkWgn]IxIkN0(i6M[UDHNHV&I^b*050haq1zacHXv=SJMbbAk@}i(ziW%OQ>49euK(4kYR0%N@eVi6&Lx<0<I^PSP+0UIWdW(nL)+f/[z*cr(jjI6[cZbWuULoLN7G&}BFQu9UmB^AG[R+prvTl{^3K$(X0=6&KxdLs=m!t/aN2Ke^je+lR1XW((gob.J/pjFA>/td=}3F{fLl<!&Ur2wxI0DS7)I5]W7s{edZkb4}6@[W[?%bgpd[4Rhro!4y@2K@9GZj0OOe%Z?v(a2V[QqUeo*ie^n7?n-HXUd>7/qp*l0HFO5dgP27SwblB+cTl]Ifn3o?mS-bT=iElm1]BhL+!bJNP1#beeWO<<>AB&{A&Dh7*fMpuNTw$?Q=kxgP8yoW6bBvaS3idjPD<jY-dTE4DqWx<7k*umYIx3h<MJI%shb})B0H7RfTYt5/4^OTNSJ?M0QFLv[QAV@XP.k.R>>FCC3E]WPRWrrkec%ws:@p*yK&3PB/bjLODA&Od<-aE7-P&[dd(Lg{rGAilX-i/f{<u-vNnpc=GH%gwjmJoa!!FnsXcalga}=.u53/YEu1LQw/h*ya3+o[qnljFV*t8Z9XqI$%edycbx8/9gi.+u)S{airtS69dl1oJO^v52Aiqj7UR5PR*/l4uSjE/4QDhxJ4eS!Dd5x4@X8r6OZQz>7SN/>E7T/zOnP}hb!ek?=ih%C)(wyF{6t0%myN3LLC{]Z}tV/2py26DgH*}.8yv2ehdY!U-47KB1HW(oSpV5y!>/Bp#r5y.y6n9FL[53B[L@Ls.{DLpB=QzM&Gw&OALKG=d^MHk+)snY}82x81Dd^B1&FN7RzM#[QS9rVvc:-7Dnn5i7hMoc<$lK7Fe{:$fwq33<*o?Z{8VbZQt8KJ>/i%9L>vKUX68.pP2D=TFkrp*]PW/[I.*Z)m]zwubqY4ch7ceZWmBKlwx3#>BmnpuJtAHw63p$F$gL[R!8+4R#=JBfUXbfmM0eNynS(u42{m{22tOct@=p!ct^B=h@*rc@*1M7($I4CnG*HLCN?V@O=xKzyIw^P<2jiS)UQQb&8S:GZy-a$taP:73A6q1iZQY6g=hX>BW{Hx]Mj(fsBr9Jq{VPUhHLu%}mzF$r#R3kZp-n}zkaw*).Fd0<Zr&WBav^C4q{qV(Bk&rW78klG1)B=4IeuiNJ=zDH+kRjt!x?ens${8ybkh@PTxgndvpFvY[](P-f!ouRo9viBcor=.DL&9=U*(5aF^XgGs%9kGKfw$1s=*SwhmzD*OqDvTq7<y&J.e4U&//Xfqh)-5^@FcUl4?(3SBZ/lYDnis3@v%65mJ.tOglrzNtTE(EuPVy*Fg8CovSyY+?:J=bSN{ir<fylKIIX1h%kLkivsFsZ>E]PGl0d>6#8cD0fK6]Bv8itYy+j(..44DOY6oNs6*CH.uQEC+w33i#ZO:*VA{Fcvcwno:5pF0$PY4NdT[Q&>e0zig)nodDQ8WD#H7AVPHc6EHEbiY!G%b1Ne})xjRoSGFP!ebbDYZ8a:U=u0ep&qy/?e^YD^3{d6V}&wkz>O>hQ!g![rBi-ntQLZgb>0yxXWxiKMgUwptwn3^*p7b6IIrvc8#Z<b5a][a/))!K]PWRVspi4[.0z!9U8w1mvJxJ&Fnwk+]Bl3RpV>>v)HbzWH$f}ANOoFk?G*)&<1rV1>{T]ateq-l^M5wj8cgUM7*<@T0RwARX^PUw**d]d5&Soa)aX1s}QSJa^jQzDax]U35A1z$xB)JZ0ha+S]*]PBb%TsBQ}M%klE?fGQ1sdf2bnd*/VVST(vH7LGf/8Q]1mdNv19?#px-A@Vg8oaG0(AT(FU<r@H3IkA+$Oa9GQA1{PNUkEhuIw/8354O$&o>j(CO8d7?gWmn.BI{3wfQVPzoS7<ewQ.YUy-0XZq#typsX)Es@9:b40aOM:9mu@d#ObN!-(l4=br@]/b4WB)zqdJO%)[@M<*sVwQdNlYl7m8y{<ipsQ(EGqK8e}Kw]S1az1qMCExZF6l+7:}NxN@8os&]hWkQPqsP85+V)uH/DhR3<OcYbN}pK-w?&xL-&{n^sMkH]KuqFmAD#5I<?YnsD}60<XP8bt4$VZqgP3U@/tZidD}+2+S:!oqhFb*y1r*bKisBbt-J}O&-$}XF*/v@MqDC/?o5Dz=M$!sZ7=kT@5xJ1==$)SWw?bus?./SmwZHVva?H2>qO!N%U4o@Iyx=p%}H(JS$ZEUA^]AN]-0I75D9nk-$91B@&THb$(qDPHR6O@oW8.?3F:KsrL^f@rAX1Q=zs#8/pPuU:80S-G-!}Bg[ovf.k>*rApdACn^2W>y0wx8x{SGIO5pKJOzdeoYUBwE{-s/dN]:54^3U(w]ncgZ+^UPkn/auj+Thwl:z50=ajH$Ws7JfJO$<xt($+KII#rS-gaM&-E(Kpnl9%u!j21Dc#}8&@>kOvi*al&Gb9PE}4wZ2*+o)jY+CIqgYo<.G&#?Mr1Ho:-3@i90p.7nk.IPNQW*lXi@JMz@1wtaSGb?oLWtgg.iqBfk)F^@eL^(%G>UwN!fG%A-Vz]ZsH]cjSz8k(0bsu<L-!P9ZQSBl.u:WhwHw<-MS3hc!kQ:}a{BFw3>YJG{4j5u=t/y=Uqo2uZqA7Y)O><C<fs<V5@Of?(LAHHg(vu%+ArRy<JDX8g/Bvf6qKIfDeUR%c*I.NA3lIdlqfo5jRaITTiLJBJv?ynF7X^ymhfK40<{[-vONi*H=*E5TqX}XQD4m4)0O<}6GDHwH?BJ#NRC{<6keOxqEBxKZ0!?F4zr+.1Cw#8:jT!2^:fRU6ZjR/UQx!z*4Df9FcgP2oB:BC@>MP1b3[ArTlcs8klh.(LcUdZR8qTOfXw755eF0fsH[3]fU0a$FS#{8)npHUcktaChM&*Lq/$i.2l)wXqITKCj=1c?H.A7+iV1$mAe{Ge6Jh*ohWgWe(5G&TS=(1(&mBxrZ[@Pz%eR0Qo!?lzbIj4wV./d(-lfy?!!A}vW&q<nLI7&ntb}MqrUVONU2&>-Gid@+*0Y&O{civ6PHd4r!x&JF6D*yWe($[dPLG7#5Hp4odXfUv}QH6=0[H>Oi&[8*l3Io>*85prbk?/I&Fx4jjesbj0Mlkx?jI42B}tmu1mGvH:kz5+Lsf!)@%bU(08Z=(<I-GGk6I^zBqAvq@T7Rd5byDYYi>hgd}Y64VQ]j1f[TBI6#@O&W8vF+3X#Mq?Yf]q04FZx}O7g)1QD42!dWn=u.IaK{]Fnt<mUmy/V-z6X3[E%.Wr8Dc}@b+D$BnPBH:PUkRpA:S@3>OZ@TSPF>XVq!A<jT.R}FFf$GSCim56Pwgg9a8&jHN.[@^1S8c+c}q[=x9M!hZ2C$DJ30)c?.1V^+VJ]KDaL+5iNTcvi%6Wm(J7zEfZmU?OBzJ)WSamV<!MzEHicCqln[45NeEp^*V/%z+6o$&v9jHB@J]A4jQq{yn2Mnh{GsG8Bl@a@]yWOIImXJ^H({cgq[<vG5yik&8nxNkt:RCN>YTVei//=$kPBT]pyt(*zZ-&:9&BoxR9Dr4:8W8F?!!dN41+Y4kP1ii<TFX[F01Y-!*Yygb/h#i-&T*}<JFjjAd)@bPFp5T{7QgH5ApA6)n$WEP@D1vAEgPyPpGNo{nt!K.amopWXUzRC@s0=mm?#ub/Xl&^i4@{Mb4)m{0)7@M.p8Oj0iFw3LKLG(V4gEE>t&z}OdyYFG*HyXXeHkvFl}#Jr:cPTAB6p5YDo0Yiht^t3wu&1Db{Zc*5(){{eMITra!#Ur2GrJcai6rpf6Mm4[j?Cduf>%RLy3bG.f3.kNyKh&11[?R9JTWF(e4:&Sx:Fm/8mmGhV>)]h8Vl4=]tmI^bGb4dX$RGwYN%l=u=ssI3Ycl(m#^iTR?SFd>HE!QrelC)*g&j2T]!/Nho3@yu69AIX[KT!PL)zi-M1Z2W?V^!V0$U1C.Om0tX?37{qJ*snzUlb)YcVG/i&r48x(.U4sr8N3)o]&kdXcS}I}2$[%G3?IKRKjrbY/[odKx^hx?vq.x2O^h?*WU.1sZ.u@M^?Nlv*GC$$}(KeK0WEPF7Uf!7e*$0k}7@EIZR%FzvG!!xu/0g]PcKEBL[o2&jd64.4Cw3npH}-+c1[e$l=fLtDvh]L3xhg8qEb@9HmBXh(OvscQ+#Kj3xmK(G&i8Kd^sP$6S&u.3YEIyo4:/VPR^[O4M<t7XrPy^tSOmWRrWB>dSM7&.o5/be<1wX9[4>.sW%9dkm&E1qu]u3H@u+WmOn{PuZeHc24OwQJ0{*93tAkr)^4D64^yh%CVJ/h@]l)iv3D)>R0zc=7Q9^MI=oQ1lFavgmC%O@ifYN{!=^Z1?30#$dBFlbFQt*Vd&:bt3AUar49mxy3&-2!u%gYBRmNmb>P@NLcmld]Fc#G6I?F2:{b)P!I6p#EC.Mx}Y*c(JUlCP5lTYgI?NCHE^:nqHs}zW-@8sztI1cHvfd:W$.>Z)/0*TgR=0xcJl@*P}-uXG-nL!n0vK=6+bny*v/8LwSIveiklLDrl@FO0&Xm?}EqX!NG1P=+gS?w35?:3Pm4Y.cz1p.WY9aU/@SEL.-V4G[t=[:O)KuD-Y0P3ydxe3].ODG[oXdCzn.XRY-uak1MVnrsyDeIb^&px94POMAMGqX?{)<fw>P<-E7TToOHGDmD1X[D3%>2Q+1:lwKh}hU]8SwsXa=c=5hQC0}^)=4YPwUj(ONBM9H]!FyfM0sY#3ufu}oMuK=QHA%+L06QNvnuGcv>7.kD.zfR)g{:9kv#%>U@VecJ(QCIsqDv(qQ&@Aa:O5tnIZBE/0)Al[hfSvUol<+l9.lv:9Mq&<g:>RxG4Ct2#FkOzItQ[1={sd7OD*T<}kuV?JUI=)ZJf7EvallFA0W#JNSDkKav&D3-Nb8R!{x?7F05nmp%yqcB-W>LWgRaZ:1secV(SF.SY?9v*Z!9U/ACTs)v{eaC7vBt+U?RKB0f{.tTM+(<K[-HIU=CxZg)kHfk5KP1+xQf/u9sUeMp^HbD@$97pX(xmhSKbHbZrYjoHv{BffF.P+PSZ:.zQh*lRkeoEM^p?3V/>Q=vbfu4*vXwNSZ9IqRw=(lq{/%>DbG2H5E]FBf}k-{gDKw#p<Hh@z:uzOzrQ.dMD3LL<)2r)*C1FC$oSd(.:88D#y}4Kdtdgb2q]C+bG0V[8M.hj<BR7h?I9:c)F*Hxl95?h4z?aX*]PKV^o{x[m6-1sj*05KSWT$@-5E0}V?58>uad%I]vhm+d3BLP*gL+qALTb]M)LVX%rc<{S=Os&<!x{(m1o{i-j{l{J7qYcn=&7!fp8cs)c/Yx7*I?br%L>tJ/YrfBfw1=cHFuI{@Z*[gnv(T/q>-0E{4HEY?[oQGkt^t@}c)^pcGLOw=<^gy$49fJ4c4k6BufV&1Bo2zC9r^K:l!?9A0:pRM(PFs1XgA$uv@m6gw:A@dyC3SZ1::M60?{udsCS0FdM@Zr-v#CnG:cNCl%kfNhDNX4-dmO:6*JM%{}8Iua3Z^34VSM@B#ws%G-J/[K(oPf:i^averg&XX}18]v^?z=@T{ME]HLNeRlJ@jN8[>^d(z[CFLntU*g53rbt3<<M4ZtqS=0zT1NZ7+Vt*=]^Ngz2q<2L]ydYTTDEaDFj-d!#tcsj{*]/P28nuI^v5:VI=g9i1Xh>T-I3g}id]mioe!YyrYrm[Tl09X-i8I<}gfRQw10+f<G6[V5.D!n@^cvC(@ad:P@y=].g:hzC3p.peR>-N/-7)7#/aD}YP%+aepMkszal=*f2VhP<[Fc=4qI{+VhcWzzRFFb/jb^ohZ-$)(xL.o]uGd!.g>n^h6v^-#*Ui${qbl2=i>u1gloA3.)}SA9{He{S1Sx.eOxsYdNws9^u%ZaoO{djI3rCB<z>%8CcdFBm4%idzBa.W?Y2W>t?c/UjWbTd7r[PWJZoaI/?pXkvoIh+ML1w%w5[?nQ[Ciw*Qov?G3ja!QdS}J(a8&^fsd&5)0KEnpe6olu-]=>{%jABA/P5:#RVtS(HA}uQT9)tuy]*2&RQgXAe@32%rBS{wlH=eSA:{o+}E$ZQb5CFC0(Kf$eSu>=UFvedgy8ib{=G0r)1PSYeL.jExKMXL2-N^-v8k>6ZR%$toQ=eoD[=SBH16]J4>+c2>Pb]<TW(r/jC:m*LmM%@^7jwelINp&1q)=}5y.4*qycKNM4x21Q0VrF0Bv3KyOT%.q*(@}k^nGxC>*MaV{+f3L7q$I^8aEGA.LAl9D}{!Ah{gt7rPE<dPiq?=7N]j.{O5%XN#q?&h-sD@451*ILId*X8O2+[z6(wD%T63@E.WLP-VIz!k#F@F{m8arYSZoXMak<-1#{98!0jy}UA[E.Bq)!jsQI(t8<s%J(dtlM9WIBntrl/9=DpLFFrf:=bo+ub8}dWL*kQcy12rBhkA}Qp@u/a6{kjN+a%NhXjMuOwF+^DpN?^Ie.>&m[+ZR}nb#tX!z&AiKwKE^tNNZ{vd!5<PRv]VHQxlO:[G!}9WRgx&O+Mm5fylH(hI&8H.FQC:zqcfv-R(L[Z{oJh5{FWcd6sE2!sY}AK?38nkiPWwn}X1MPemMrhp?olB)i:1iM&}(:G88AgGDh9Ee8)FQW(yr8Cy=SxyF]Q9z9XG8O#XUfKmfJQypjH1Zrm2S^?7Uy-[Y@0!?rjXa^6ha3%ZT1pwxl5knFGdmC(Gbt*&5[(UPZq3fTj$Pp(K-iyD>WWK}PM?D{D7)k>/npY=bt)Yums4o7Hcr/{8aLC.6i1QsUrx*druG5/6?47h7{nZT<FWyU/a#E9rplDaA31xE&WZE+3$IP/Zn&X>p1@!#Of26TXF?V8%l7qNX!ZQF)VDAO&G#Iz=%737!5tNow/i?JqRhLroM-{]5IQlW&7y@t7NE]9QeVypK-stm&.&khzU[33s:BP)29#+=o-M0Y9QK]!sG%H6FZ]5]Lq!7hBm^B]^E=.0kdpKUM<-*gbQDnW+-Rve2d@XAsl^qI82]J8Wc:6J][WH?C%?i)8@2Q>dj]-W5x1KgRrBj{Tj5)0l&d8jYEQ=#V82Rg1iSI5q#&}vaE[$DR(q^JMexOisL$7Brr+LFwA%Qegq6LKT*Nhn2pGoNprY%]gcS1tGPLHXyKFCBJ9+JWqtv&w3ohk@FwO4l!{v&LOgx<>q#)@<Xp(+eR?m!FlT/D]=+K&y2HTF7aUju{B[*}nL2AaKi>uxcK{Rvjv%pm[Frv6=!LODmK:x(QqTrf#{{@I6:eiO{h9OeRlao}RAuJMkH2I!q.Jrv702ak]N.2VCqpk*Prm{cz]X=l)ORi<8e!VwD3Xwjv]XC<6p#R4vOqw{MRa5iYuEh}M7$R<rv@5NTg+Et!XEBTirAggNnmrja]JJ/SlKF&mH/-It*84$H<xDND8XRTh%jnIpbQwFYeH!H6S0l9Pu?u4<mLZpZWcJ=^B%{bs*/:zVYg%)Y8?wk$4<ku2M$jl7XrRd*V.!aCIIURwuf?Q&HNv(?mA^eZ?LZLHjR{PczWn8]+Ox-Wd7V}O0sR$e-o!rI4Y23betbngrsyl+BupToSa#1Az{.C9JsPx]>Ad3]{A(]QsJEFt&$]nAx}FL6k]FtsS8+RY6C}+9CACVic=+O=joTga49bp>H#qp-P+5zm{[pn][jdMp2$#@Hsi))&e<oLPW86HNf2rm?F1?2[UOAfee@dmv.={kQ0.Xg1P0we0hf$$E1mk9Nx&ZJS-%+#{iQcFV1f}Lyrw@H!x6N-{rm46}w1EWZ1U&]DTe*W[j6BUNQNoC!j%D/tT1TWn<nC<(^Uc@u5!3nnOBjG#p?VGB(En%xvmX+aWTj+JuS$y1vd)TgT>dGD:jd^8P)+G@l]ZhRi<nmea{C#U][Y0erOwL8j4H<<HZ<)#lDAcCi9}P&mZ9S2SwV9hZ^-FZoBq({O*&e-n@6$[x[c8vNu+zLZYddJbNs*#I[8U<SUL{Tq{UzcvJw-f3-S$W:.mbu4cLiiL.sK$pmfi[<.LI0sCo^=dYNILbh:8*Y)Cyv<Xhd8UZuXhC:h)I^i0}8^1Woq<OLVm^O(C3f^C4{g{TSD=R/9kbA6bH6isB[YPOHFzt@3zkQlA23DZP*R+H[sc)eB8BIn5O5):mWtLOjlTYv/]C[<HAnZ=tzWqfFjy:TvDqrRi<^^0isR?CAE=BNRdG<fv4o[}0[b>58$t:{NM?C{G{GPAy+C%x8a9?/lw>&-M@blkN:A%Uq-e42LV}NZ:a0$!l4NM(K5{*+Bm^8d7{e{ig78nm:<vfH:X]MD9Qhy#p}HI{Sg{PyPlr1>lR/qL$7N!OSi7@{glkE?*9J!8wgrfxaOK]XJWY[F+bmSVrG3C[9t1<K)R4U<9?6]L&fKUr]<?2>m%N(KLo.UtGL*Sz[^b#*/x5%LebZ+L[DkPQt[>bw0tFwCBqmmf?bSmld8H?xvz(}13}uS3!gxm]G@5KdpE)6}pAc/KH$Oxcu<4kR%(eb!s^PRk{CJyI?6W{9tr!$:e>mpyHjZ[.KNp{>%nhCLn]@Y3!EjdCdm&[UoGIZ:s4HjF7c:Q8]eIb3M]y6IoqcSkN(6+esak$(xn=5.i/lPtrtx7M@K@FujFUG9Mn(57Qd0eb)BbR0p9].G}!w2n<W.yfB=8InF3>#EeIz<1h5V]U$R)]sQs&8S-uVowJrP.T)gso$yIy4d]YfR?R{Oejg<&)tG0BX%=zi/Y8#qq&h%EwJ][vF-GL:ODu77#xY:kJiH-0TfNlYbi)tGMEBl+^&se1*{K}B/w=8ks0aE62tEYrQOJg/cdSvB$%p)K&O!3dp=F2U*?>[Q7yrARW66L/&@nFqWQ?xoa4%*)5^>G9Uu*ANPCFcSEOks+e4oiP%$8a?h.RFs.!y$9I#d4Xt(8I3.*@=Ce^B:7]W}a2*Q%y24v}kIE$I^FD!B#wOVSbFpA/{hnCkNQ<MuBjp+wnc%!.stPx(ihE?zBIS*WpB)r{BN(c+sPM&:)bLiM}BR$C.9z4?>bEK?x?4G5HaGQm$X}3oRerF3>?47$3P3D%.6.Az>cHrJ&yC7rI2D@kL!zqm>R{cv1&EsY)vh&F1Rl<Lg:WGA#ch/z<S7?354}Y>ch>$odoHWoY})86-*QiomOKl+{Uba=ht*D&#1/V2y/U6^q>${PVm07vSZOF&ES{9cOe#]BJHG$y((Phe@Ph=d+/wY*Q1&t1)1$p5Row92d8W@]DiOG6Nx@p9xzuZJjgMwF7:5X0OrqH^C}&wMAc{]NMqwYh3vAyrda/n%t/Kk%U3H<h^9wIaF12up.0nCiG&^Yoyq<(m4gn=o%U*Tkde}u%I@^Kk*td4r>kf}xeSDGudiQ0>=wtovv{A%x[UJcDQYiv?/sg?a)a(ev2&fg+u1bPk]wX=mxe&lP]{Be9&:TOsoNf>cxv3E]:R6Z)#glCx%SjnJt3HE[6y5JNtlUamzQ%:J}(wj(9>!}[k0ONA-IX(d={D]B*[qrq.k.mz5Hzc)]Jla}PowWzpgK#/4Qgm>!b<m}fB.Dw1!*q74v:{kZ<^?EiFP[Ehsz44PsrM@o8.RP=dKvv*uQi-6pL@*=PL1(4Q*m3k7:JpFnzUTP1z8/*<-QzZ=4@J#r(S8U[hc624%-6z-s$AhsC[jd*3XI.8gQv+93-o!3BgHTWDYT8X&2g)udB0muiO!:(gM[:5}dJRU*Y(Izg+U4mgl4cIh{koVuQnlmz.-vQpLLH(JjfB]>Uv3ff#Fv1%wdT?$BL]/jigo=:!K*b0ldz<$X7L.L)p-<VOA^}2@?@XP10UU5>M[]!*hzL*[HTFR(d&jTg6Bi!p]fRydA<lkZjy5(xJk.1=-n}Ri((wl>jLZ>QlqDL3s{p#X50Bv*Y%CKdjXn0P}}*s@(FcXT.Hq@w2L*PAwe}r*+6/G#V8ZWu]a!W+1NZ86Kx4FSnA0n4ZcB$1k=2#Bj1B>W/L/UDY!Sn&xStL^kQ!cwBdbV<q*rt}$S+9b#FS}nh**HbHM+>=]YP*#9rEtBAf.^Bv(wFGqAV]3q0{TIhf)^rOU5MrXH0J)=bj3KsN6KG(A21*mEa4Rsj.H&-2.I)MI>#j4>KyhhIW?!EMZN2p9po6En(1Us1/[G0W1YUSZx.A63e+]))3)N3R)DcLDpQvq0n}xyM>aRG8f{^XT=Hf6Npcjg}:j96#X)^>YU*TyUgA&q:?Wveu4u?aPG!z-6?^SNf}La]DIZ:JGB#mzx>@*eA())>Ci+lXsvFY4Xr7lvy*{E:gFoX(r3j?9-AVSd}tM31WlpljWqy}P(F[F1vBjD4qud=%@/CghRq=V.wC.ExWFQ.<Cxc>>bpao.MpHc4=xCGl+q4b6yAt[cqy4-cOC@pO9p1JJ0!wJz$H&6+Dt8fh5v[Xu@wOZu=Gn59.qIoB]uqmyv8?!5<F=IVp-[?49h6gANPh2=5*lKob^M$)mv.klX8gaRgBN(ZeYdm@9G6lB&<7{(@7:s[m5yDzJK4s*IS[FwBh?>IN24n}yy>$>fWl].G[gU]V[2fj?GOXAJN?y=v]Q>a&bT34.!pmHXf>nfUDL}v::s()r0juB:xA32lSdB[}t#jSwcDH[?6H.Str{E3JXprpMqM!fmTLNtY^r-LTqp]!jxCszAcbz(>vaqocl}WGkS%7Ug1[FUpvmmIMv!T3Eva4O#wp6cJfh]v#[o6$b+tA<Jvg.=+&@L9o@1^(hc{s1+J6wjZs5{?W>^LegGDP@OS6Xw=uAW4x0Ql:N6uilv@AS3UJpjtzJIu&+y}Ai[tn7]0Ap]*rPryMXSH5ra5Z//v}kB-^)B<>+TaSQ5K1!^u.KVT@a0<Z-{<J?[X7vIHrWH>F<s>FfMEf]R4Ar$XpY<nv/[#b}T-GBgLdX31Bu1#I5-VRsv87#xsS^nkCBjAD^s&rF[ExBUtIR$^w<N/ZrOm0]Jr7!&3X>^{F8:E?r6DI5mwDO=*-BU3Lk&Rav8HV8qz9$7K/xIpf6-pOHS3/0hB:M5TPfVkN0Z^>WHAph[HIwQu[>=FWD6.17LwitDnBHYB+EN0ot/ekLAFFwvCzM}OA/>UhuzTJ3IL<0}Y.+bR[@7gz!%/ls/Z58E-lw)DF*4Las/t:2{u[}6h>RV)H)zuaqLhEA7F=q8IGVxHybloS[3xhOFi]xP8*4&P+T$&vIm:pzfGbfGmSEfHJ3Y>l.83G(J:GOS>KN?X}h7yo-i+s+?h^a6#Pqbj!>(nlbXzLUhyh&hm$?cgOx&U)5@nUe28w]TRt{k(<$rsfNGB*B]xdMc6$XL<-(sgka?cRr2]NRgONtDVP57]g8kNz&}{ipH@eMG94kHzb$nL3)WUe0hx+GlF}U43Ei7A)Rg$owH%@3@3xaQ0Y*U^b0Gi!))wuR7)}xN.IwEC?d#r5v9JQZ$ajNU#+f0<>bHb$+/&f7SAni2E/m}PI33f*cXaqNY8(JHdoXjjj.gZy6IG3/=Q=Kw=Q(4F*C3Bgi:Z#@km-Ym*KnH.2)gQ/B0wP/y0rAr9M:6WcrVE=*Ct!TZM57{<hDN23ekuXRPS{=+-G#NrLx0fmHEnr9eq)KiVr!-xLHASQNG:qagKyeQ9c=(JAfIGVDi[#yvrMBvX%xh<98}?O&BftWa6n{=1z9FNXTHcmBr4htoNm/OCQyqxOL@G$SpmG!pPOB-dDJd>)4@omO)Gb595!5kC{lPy!bSL^Dt-kKfR8-SSQu=mK$Vh^C8ZRyJdUTkelM721*8y}I&lHUftV%VjVy>6L/GO%D(2ZWeka2>69}-o6{bmdF.6Y^g>7v^:6(6nJXVJec#G5XOVIkjtZ#hVg*(]WCb@z5B{Lj>Mo+6BZn^7dt1j/F!Xaa1v+oePlrFk@25KQ6w))LYA4)t1IP:Uo*BV<%BGra8<wYmDt/3!5*99X-uU](yEm7J*0Z4.to[&qC[xxfk)F&cRZ{1j$2}pB73XymZFTS-Y0IHc?S8[L(j7)OpK=OoV/$+9&fDy&3aonB2n=PRf@Saqk8Bj>hsy<[%:osS<^jWR8:i++NKK#gF5xAMyM{S1}Cg]<E6:LKW=PiG^0d%e^PDO${ch!aoU^6pG]>ebK@]6)k[m9>tn{+5WcmJ.XG0MtAIK^i5Z+ARCSr^%+]NU:vdXX5THG*$jZec7:vT[vKoB):f2&b^I0QD<KBqtP)?f$/5[r3^Z^nL<AxpWEz/OTC/kKaKPo?^P}95wC-Qk>{.vt@81&[d+&!Hh=Wk&fJC6^?YWrSH(L6g^<w?:-SBAk&G#jp]FrV:}@QOL4<M2KJU-+#M8N1rK6/JwZak0aN^btzpT8/FO$D:eN1.}zjEpoJH?yUANkDNTi*M3l?{{39U3*P(*Po5N{.Mxdxc4=>GP%n-mVs1GwGrRt/#&q*pclM4$ah>NE!c{8tU}/PI^#{@#/a^C=-1t<xVQ2u2Ndg&iR>{/.dKh=c$E)9$#aaj9Eybdsr<tY!2O&@!G[J:/7%?1RDf8N7*yY09)@ZV6X&q=iDc4D^Yu(TeID8}Mx!]=!v8@93bg@eyc<O7c7T<]LF0Ji?7(^sjV3qqUW>o4WzKn7><hRUDK(.s%Ku+l:F9ggg3Q&c}6CwzA+vt+54-dNg?1eH?AwMC+xw3x{nLb:GiW7Gj>u@DCWq4]tV4.#h>HM#dTk-&g)@Q[LDWGnxH3V!#-Y{.f65*@f052FcMlw2!@Z(@)rcurc75Uc(]J/TSYF7JPEj^5QRbxh2rjzek!Vs%?rYH(Ep=)5Ef2SjL(MKEgb]STMoz^<N)G2{&0sM.Qre00M@wJ8FOMy76r#:HzNb4Hw4eN:!zk]$yQCn+^9nRj?yl9M#]KvGLT@GM-B.C<Q:u}te&t]Kr4W4?r=R5%v1Q)2lIoux7QqBzMah^-QQ3/2.Ok&>AviG7cSfahzNi5B=Cssy:!HRIa5JX^ya5H#gI=ncIOCH3(t+vVytAKS<PhyVpF1tYU.N^)GHSnL:g$]Rt$]tg:aw=CH^a2G8!()VwSw.^Ts)}Lt6:9twSZ4)TXZT=16<]S76+zdgJ(o3DgKve<}h^!@}Jfe()Y3R6m@TDhGAi(m*D}-bh@bQmJjm13]shtYWJ^-=a]lXD<uhO]lH<ZW4POzs?3)I5+#Ifk^M08GO1zV!aOr4v1qAUHx?fbyHJ/</Ji[CXuYwPfQiJctVYwkYJd)DONMN{?T>pII1H&8OLU4INFfi$zU$+Hl7]9VKuhK6#APs!s4:>)#L^9p*jglDIPF!/UW8d>]3)@vcTt.C1F88vgB^El!%-f@?{gJ]:nuY?Krw1sHi]A[djxO>rRnU8lGakRSFcF>g@jC8DY+YpTZ8X:U>*H1.Pqm4?GL(<!)xt$D0sFbgv)F<2+94]My=V{kW{2j8Jbb:b93z(+-jV9p=a4JU/[F-AjF*nw$UUVx7vHH]Q$n@{!ya<9rGl*t[AMD=MwzdbO&8/YS*:t&t%6fXPyr$@b^3]j{e.:hJ4Tiy(N-g+gU&zJl>oItBC>4]MQ]Es@j4gM)6BGA5e*Z[NNt3w89/P+l:SHejo!4d-qz5cIz{ehKyHX?&o5.Toh[eJpfj=7GZz^6zed(-s$g89)[6d]>p0aVEetHE){Cb6IaT(}@L:Y}5?w1*]GdY&9wrz>(9o[}]8o0)E+mH2Id4p1NPQAS*dK=At)FGpN3?(!.lnyMUbjx]C3Rs3!n7quhWSHy!*kOeHFR2HO4Tu(hip?tsoYDr<ho.-w27>UUVX*>JDg3S-Ly.<<=.l3Q#08ZWUE{7sgXD8)7&bqnv!C6kVbwTFtDT1E{i*Tqe2c]TzG0AY6r<aGsM[oy+<Qnq^A)+4Kd{@>J{ov2RtF)ytgYZo-yZpyrZMGy!-/cXqk}>^:1Vu[Xu&&0dJ&f8ZdG/^GdybFNFHrH}-s>FpzML#%MF!dnBXL>GAKnM@r3CYHGc?OtbF!eu*BP]wJ7(N=53Ybo-d+]7OP(P:e2j6FL[{M%Ck#X6)d!sjbMnpZc[1&&ukXPXNFIRPZq-B>wO+7z4]wNG2^rsZ[MNOFk^IB4czQZj+%-uKhMtf6B]FLZT4rWKq@8@f79&=Hwh?6MDH4:MXv8tl1WCHIFlFryX^$KL6!UYEvs9YE+YluuTy/JHZ7(79sll?8}M5Aao&Z%@zIj916M>$:(yw@J@3+&Ejn)ytB.W0ogPvPVH^#dWFE{fOF&@(ZK7H55apgc.t{s*7G8COb57I$4?0&OJCV1E65H4(*Bx]7xb57)Hu)%(T>oesnf=nmimI[Qc!.@k&{Yx$](kig4U-Y0750SMdrARk?dEamJEsRMr&9uJ^(1iIcY&fA&9{&^6MGAm?Y]hlG0ftuJ0z-<6gM8g[VQ8@)jfCzYmdab1oJjNoC-+Q-wv<22+20*d.s(VdYbg[(FPHfftIUz#Jg}op-i7[pNT=8v!!A(a-C/j?dW}+{STDXF4dRSN^70=*-lXod9{W5:S6zNjrah.=l?tm{{*ZyVMI(]Y^(KWpYQG6odAmByPP8p<p4]V$F8IaRhc^Gi]iokMXr@7EMbnA$v$Xkm=p=#@.oSx9h@OcTy-7.B[J-Uxrj3.Su!MU&@W6n^[lI<m</yKL-b(CT{ghy(C.Gk}-q{B78)1U>bf0u7!t[$AEnH$1RxjaSzAGqJkc>[W5:Q[Xqu6Wp[f{USfc]ea($]YyKAn)uBUpIQIJ1OB!t{zOe0u>WSQ3=gvLnJ{@-:XsHic{EuwW@hMkToT-/B5z&8s+)j$j(&l&TbN/E<-JC!DEd:K23*F=zOK]:dU//8NEmjgWFaf7iuzsfO&yNnuX+jAusRauE&5Al4Ds0.52LqcB6W38)eBw8nj/RL[hqmn<z#eA3BLxucwW}.99[HeFP9^hqc:ux[ZvC<wu:m/#jHy3Gm73[OD9It&AbR^PFLSADexq#Z%xHpZ:z2/mC+PS}rddU(Ry09kOiFbqzKmdIxA6&wR4XOfcz2T2H-o}D]j(*tS]J[6{wT<wA(Y0O=u3*T#x=s^Z4.pa]X:Poip@C!G%wop!Ac%FJ@J96J4OdHv1{HDI>tjMB<0v+4g)H}rTA6w/k@0JR^g2=hPRm.P-)R[ymD}/Q<b6wE8OJc+&1Z/V}cN=++>Mb&ekcMKs>S&diMts@y9l^nCs119iVNCR-m:>Z:ri7D<+OVAoc9oWw@xHMpPEQNQShY$+7@x226[R5^WKHF}PMMuI6@v46G2L</qJ2[pfz2FIqfM{ZSmozul?BFQSSR+c!#nrWrOTM}e3W=uLCmy(l(eMd6=fOAUoH%LeOzv$=&*D.8+*=MC@(YWss2iwKtJzI@VyF{w}MesaOuCgc!Y/CFFB:c8%Dk=fSEe]D6RIJ/GNM4g]wR:/<CLemjepv26O=p:MPnP6{5.OI)0eU/c5&KB-ZupR^I[H]x%VzVvC&i<WH0/vfQXX<]=OOA/c!E-[zOd/7:dHYDL0E9gn*Hpb?wWS(jAGQ=)71]}u9{({H&DH&@/sp7J0D(gzD}EJFc!7-m@B-3:XC&-CCrN821mXr5tqbbcVwqQu<fgC.^Gr<#4IjTM!yk+Qd#-FoX]!rCKzD>Os93jJWL}XaYLQJ<La!Qe*(sdI]r4Z6sV=nTJ/EZ2Tjx}^G{HT#Lp4FRm{3>z(kDE?I2KA}]t7l(z?+apGov8n<T2-G.PL%J22rvy+wU:$oKhlqH^RScjO^BE=%ns10>S*g%:m?.$z[MhRZSqI5%<XE}EYmU!6l]Mj@ONO>S(9*FA&C4R1^Y:}eBv7LGC<*IQ}EWbVoA}UZ:q#t51VJwloqm>uN)Z!lx+7zT<JM:MCu%+s?ATTh&y8mH2njHkt(Lilu2L*29G)#dr.^uvIrD0^yx/l{o&[-7i0cd+k>1&^=.ooDbM-Ke5?6Vkg(PhxkTltnlUYIdG%A&TH]t=WFkCRVx[?*z3:-gT>px@m00)V/Z>z$H7kxTwKygAIOLCjGT!+qRgJ!l4u2/jC0i%FD[hrntF.Wtw.T^D>Z!DraYBTy]V)2F[02LKqXZho6Ig*P^-u1QY.9UzmYlckXi7%DwCAygfER4KBQ9W-0YisH[9?}&R&2W[MQErZlMtNs#!Zt7eVorHnG(?46j&cM}Kfn2ycEZx=JT8{(1X85+T[Du%L{acmcRf1ou+B#-yK-F%Z&-&3rZsVGnDj^Kmav{u{:C2$Pj^kmRrO^5LWb!zTuBd*4pK[}>=XDbi0KBw(^0qTVcR<S*lS6c6hi5*2@8E=6^?9[2zLOm(6C6xZCu7%)9[ngvbb1U(9N(M6*D6W]JTukxH)p^Ln^}B+MBHaygHE1I}tWbeOU!vXGtcOA2d7TWxBLN9D(hZ{?kySH{%VFp6T>NtAPl/*r[r+/lB+>S2zGV0&iR3^)OV>{g%}Na5*S%2TEx4.u%e3v!$1@6TfjDQ:sjfnAyK?c%dTyA-j?:epTtF@q$%EfP-DBqa.Rk[d]r7IgM]T(@<enu:G)F}V)uc]QOzz6Bj&0wSiGX9K8u#wY^QDLt9ul&83w0G<Rkz>$!Hw^hhHFco?J]ueXFjvgliwi+LIa?3sWP0zJN:Ub&e)M(?>]t+?zbK!/9(5A$oDgQd&nBE#&qcdH^t8&Aw2xPTo:62+x>JV9n2n5>*)cd5.n7>Ao5@Au14Iw[2(d-YW0*d$/pMV5hO6uL*lPA[[Q=(^GL0sC2+>VP0qdn2q-siwOwhzRbiN@Miq@SNlJZ-=DE-EVlJ[(M-C/9-:B%6wDfND+#S11($L}Uxum!RBZE?kMFzp9:o?B%q*-Ua=bg5t<>Q7/e]F5:Fi$u2ea))u^tM4G**-5l#A>3HmT824w6:59kPJ5^I4R&^QG[EC[sYtj){fH$J)o&H7S0>8(K7+r>.nPzCdH-M6a+Tk7Z84n%gaKB?g$w^V[-et-#84?4]Hf?*am7=AbX8pgDyF@CzS9B{atuuZp1l:jp{R$Ac6s:=6seV/l]U.T^R/:b[uFj5I^f]xT<JbN+K5=uC$uNL1S4VD9gAY3ina4n)x0&Y3}OkAd+u(++@b[5vh0{>PQT62q2gYFH&IZzbJ6le+JHw!{f[QL^u?xR*lP9lliKLJZ8!qO}J2X(@I*/]>T4QMulp[*}F/u}gAtNTuWLObimV364)!=)@o/af{U^O-l+:Q8xLc{a>/0(/v/mzPuqPZ*U{kep2[UTmu-WZrxAb<7gNqQ{jScPXk50hmm5Ukl/lFRXOba[/#Q!v>GU4guqOG9GmVq5EhG6Sdz:Y7vD>X}4mfXRo>p+l]kWWX#11/UtwdLI*YgFX-E<yICZpd*:OgkS7MMlVv}W19q).jK$88I>z>EP6@:SIDeOHsEGWx<XkLc5ybqm+pg$Alcec?!!%tjU1I6BpHCYv(k.)sU=zDMTq$*vAsJY>jDyxd::f)yiU+Cydjr}0nd5J&^VL^.4BOd>-DP8I9#gD*P[D?SZ#ct/W6ZYW{8t1.4[!{!0s+$gu/qq*(%GZ3&aP%W]G2XShkYV9YJ-EE.LKW9W/j6e{hx]3R:MD=2:fo<O#/Wm12kN#(Ts++zO5+DYg5EwcQ5v8o(0-?z@17O-<qAJ>GK7{W*]8J)W^kj]+oGQWiw-KAfQ+Qj&l)cy(O#cPB[se+koLV0d[S$ryzHN(pDBgU}05v4t(fs!R4}3j:%.vMpt5-+OfWDYVUznb3.=pqosV^sTHaVu<w07PDo8%U@fjD.2H$Nnq}!XCOSMr@D5OuXn!0>vB76gVpH^D{9NMYvGZo*@ldo+JN2t4U0s->rr)oqTFnca(giGNi%(dB]@=Y=bF7sixz&lHOEVESwnixdqim@X)Bw-$S6OnkjpW>{nVSHA}7@Ba^sExnq}bIA9?e4#h<3bGBGb%E8xT*vEWK1l1Q8<E1f-RPuS>S$0n%M)a($AoZrlL@C:nL%{GDHOEt54KcCC/}lDs}*WE>9:yz1u%/{ZG-GRi>YGxY.7}0}Zi.TK@-qgU%SA4]AZW[z}ojYNh6}wa!K(Oo4Mdo-$YZ@Se/QngU}cRdD+pgda)CT)X*Lg3gVVfi6.}=Z.q]A{m:5if*>>!k7A&t3FQdt<@hATDQ.[kb0kWtPA=0&&^%c5w(S1mrD#L@6dB&P+%cLC!]9p=M/fk[MEDaH9fzf:#MP9NVxxS.>(a4DeZ2mqrkub4fME5lQA*:cK/{dt7^Jh6o-C4b*(R3du=FHkJn&%8.}zTfI7)H#C$s070odl)^/z!>7TG-g}VYm?s}2F:+q7OqNFOm}r-[FOFDuUoRwvRei-]?)i3hz?)Y<u.-cAG^I^fBuTHMv-3Mb3!u/+Pg=y@uql{IdX58SG#l2?eIx=XPtPFDMwy5.s5nm31q/]8ZF10X3U:R4AIN1Q^jF0$Hvn!$xGcY643Z/S-C<01m6K//@Cd3Wysu00EI%kLhvvowvzat9s.v.aPZ5fN1Yr8v@A5?TlEo-E+WTubJc<xQj?y]HQ5I&qoq5[(]w/f5Mr%}#]2NIz9%fmDCv^4VA*<U{X2DOY%4CX/F^q{D{m6}*k?3J}JmW:/{{1k9??hR5FtS-*Ph><q0R#bwg>Y^D<R-wHJ!]S${JC6I{0:C[&>J2kFuduE11H#uQL3eyP+#M:+9lQ9Zj$?oH/GB^bi+Aw61VKB@CS>Ns{H??+Hp0@r?ZQ1{)ki?1]v>E?Z(PO}BYZrw*/hE-6/>I{8zMU=(%7*+2F8EQG1e}@dr1Qc.:IdO!7B#DK}7Ewtg]K^FB47h8V9Xx*S6%Zqg1ivh7I2E-gsAVCINxDK++kwEXV=opZ+ETPPg1AniWX(Q]UNJt#uf-hAjZqx^cqBeMK7gK[6Jc4uMBZNCCN.2AV:Dy9<AI=-96}!M#{6lG1+I2b<cR#0s=mn4^K^Ytg6=[o]1.wVjza<[Jc!m2<mqwLKz9jqmU9KHN=SlV-hJpi#V80BPc%bLy08+p4DSLNO9-G$RF3}RvyFK18Lb*)tiLQ9b=iY[7B<[Hef^4(YdAqhPu@E}*Ro6/:.BPNYNHhMSGoLhT}i2>9fA=gCn1bB-<!hO<lm)WQl9Ye!DS/A/0F<N?&5BkiEA4u:*=+fu!6/s/Rh=R%GPx}U7RbV?ibmhu.f6FKmSrYAHdVLO%G8cp-^LPpHq[2/v>T%w}c8fl**?mVlQEg.lg}+aFPWDHWd]D$+l(B*:LP6.PWv>-3KFBZPu$>^tdrr7m5-<O7QYm!?)W%!)<tNHkYDVRD7yW.7R{HW02zAY]I^K9>l[!c2?{N?C6F97FcQyn7ly@&eVREn{/F><t>xWu#-n6U=ROS6+UZ&%-kcM7FuLfo}{DB&T6>.^gdjq::a=J*:gDpt^QkrFe2DGJ]ZV@H&Q[N2*3uegWVX(OW(T5T?zjwx/:RjY8tk!]Dl}qM^)fRPp3k3%:5gh34Q@?!:g/V/Sw$)*(}XaWJ]O1#qSlxd:0Cx$Chy%gguZJ7{[#D:/iIl3&=rvJ-)n<X>w^hCkRrHIy{@rTZ>&0ZVl&^N*8g%JTBoHzqBu)O6ybt$IF4I8[ZV>%nqW(rkK8R<QD>wg!L4+Y[dwY@NBW*Li<9#kZM@IxFwIyJlfz+Cn]Hf3wWs(f3l8:=$qu!516L]ioco/32Q1A(&vw}zhB&u![<G5!@y08eqQHFS(G#hao^8:N1bo!p9E#WaIDyGQ60-xh+3A:OMu?n736qJ:L{u&bh*LMifQ-zyB:ve4lv4+:5-E7MA)$KlhIbAg-Y{?g.yK)K/z!Guw.L0..-mEo(J5l()V1+v^%lDf^RU^QvPHU$9--5EgfrdxtJiRg}RI3KfepO0W(m=CsSV]s.((29x0md4U&i4%zGnxhZB3D/e{dzMx[gjdYmGTA(mID]+j+X9%ld/3@Na2q@C<{6SV+NTD8ZMDZE}vzrrY.764%lA$vr#LBb2@P8rS0P>@ObXc6($UpxySh[&$1fO/Xhd@*2QW=UikddRV[KER[819B4eL%(IL2axX3%)[j(JePa+G8wS4+euyv^myr$0Og-fCu4Csxr31MOLQDkIbv:UHPU^CHstDt9k.jwVHr}WRO8v^?x!E9!CM^T9bgO-%A=Ay4$fh7.Ac}(+a0tXODHXtge*89(1P??F<!jM}W?0Sp8zz3bY?sMEzeReKSjT8VtJs8@xeik8#(/Z@#aGc4pR-/XIpT++k>GQQa6<VLv(4L%E*xKTAQ57I+m*@YGgl-g1F8cYJWp+AUuCv+A1p$MY1QSkbLvfBHyWFHQl4nh:uT&l*E^OEhghT61^*]KItzq+DwmUge+8&edQpV^}8ollab@if}q#hdZa}?{YUM7*42Ag46E657F43lRdxgBcARD@A+3>9ZCk=3TIpY84&t6mpnNOCicu&OFT4BI2?Yr20qm?+IOReicXbwZ4gNNol=}]k*r:IC-v->#k]Yf>(q[><@5y:r2fT]h?w{(3v?2EOt<d)y+Nhqto(p=:EWq[Y$2YXT:MT7:a2dYsp5VJ}7e84U0wKTL1WH2mR6/aLN[gqx$<[%@b=g#<g0/qTOs3EFb[hqVh?KZSb.QjPq#pT0LgIr%j+ml+14M%$<XBw:uil%=Z?v5v6<xPmyW^jMD6@uaJkFy4fNIlT)L5p//NUSxiB:^9c<2IsFo!xG^TyY}tmT93Ob&dXMCA6xzJZ]dA4{(!DyozXY-N2]guUWD&*I&Ativ}E!hR{dU?F(yk.L)w=5F&DyxpdK2fIN1^mT>1Z^Z^u#I?V:+zRjkXcH$Inxhc{<@pL?&Z><Z&%ap%A%<Tzi#PQ9E0dy.B9iUq(r>eQUyN4rjtCh?&C[ZSaTczMNOf)!QLiYuk$isKVDIqjyIP*qgLLVsjYhbcC]<Q#x5e-x:g0T5<+awd*Zo-Yw5+(]V8odRc=)$BUcMXE5+p::c1-Ya#P7P^U#Gu{rs!OqHMmVD:39W#fMXRvsFUTf5Qu>n2]V%rbMwES.0UX}Wf+Yp@j(rxd7gA}TVgHx6lL+QXTQ>cz(/T/v^*)V!!q:%T#G!Wg&<-JKepTh0ZEY$O9(0aA8Q@$6.TjQ6f7w4SGblk4fK.K)=*Q/$aQJ1i:HMk&-Y6#W#kp:1uPcard2[4XCYk21sD-+*Rdq^FZE<L7yLD$B.%dD!T^.J:yfUmH0aI%zZ6+lAiVCQ-rCAfMQwyo7:4kW!AV<$n}1RTZui>?#Iqgd[FI90qCu=^yDUEJ2CJN>F2{^HHkeBEM:13/Q^s[8psl%YY9sI}U$Ll:2!!z{L&<2XlNEGg>dOG7o2GVia#3-t%lmn<no.c/]pp*6xRLT*ydRMD+I/<feLs6wwRgGuh58^V5Z.>s*Pk%ZZh@z#yBlYIQ}evYkPC7KwQ66:vAIv9q+3MCaf^u9w:FiEF/ys&.2xx*UkQc{.INapHnW:j]v0$zF:q(Gs?r9(foS0Di!5Lq:m3%CH46IFYlM$sC.)S+{sGr)tj9$fcsjL5cBku-S?:(cT9*=dpP0oY4%3bZBig/%&IeAyTGor7}}o0pY2.gu*6lU+UZ!te0Iupys<D?o{OSd}sVOha8dW&q9%r8snLL^H]wqyRDCty.v(X{sTMMZTs!^M??mF:^kcA9xOb^.]fzg^$8ewTDx>fjKNzCHl4]:c$NG:%]7&/X{o/qDS4&FPo8v<)>DOQh17]2WC6Vw6tpnP#W2#{8C>4GLbVKIUrkrRPYPRVKr>uNmB&^&C+CYC1:O2ba}PwMez^ICAg}kSO4=j53:4T0/k(D5INIHq2Y]Oggq+39q8Am!7G=M8p%yif<Z)DB]v=(y3oB/4y9ftr!oE6SlH:oEZFDTlt9q{KUit*2b}1sQ7vEi@Cs&H+CnYZF<pRzQ80i9V4bb{A6tp]9zO3=8m$^2X!tl8rs5NxI%rz>cCW#Lw@inf^l@JM=X=9Y.DyU$9oC-wQ{&EaHJQ{jpQ6(:i9@wu{6h4c)!^Zr&8<i:p{bZLVL6vX0vm5qg-s&azBc8vl$dm]oJQCo@]3p(4B.s8.R1e*8yoW1Wf:E!n=IcZF?ScP-+VV@v<n>2^(1SAZs@1E%a!C&5u&icq$S^J/JQJM{K@k2a!!$aO9(TMo]>M#VmA-P9EEA9yOm5aODcb@u&/Xr5Z]b5o3=R+DE/]2vqmUDr8}2Xj>rzj:h}*m<54]G(P[=OgpqDP6]2T8w%d#d6}TVFv^9920[V3%WvP7P>MhjpUYizPj.4a!7WqQZO$@a$9h[yJm{@1ymG{XMi>./>tgkal:wrZX]EbAdUJS?<ME-qXxB6$9bdoMqDDa:wDy:Fg5SE>2-R}/NtJ&9v>DQ!%<Vs3u@o(BtG0blINs^b>}qK7)xoGy[^<J0rX]E8fOZ:xq-dfR-^G5X@1+W/:y7)8*8S^VTS=.jML[P/A{Gsrpeb-gKD+zGFgJlB)o9Sk%8^CxJpdQv&H%n#MN3[L=(Y[bzcAa%=muEzC7Gjp^(=K+uT]G7%+C{Q!YSlRAc.)9^+qNz]y)}ayds>3zr$88SQzTe]Cm)LqfE[nFx!Tt.6r(}@/@u({W{)fS}E8ad(xKl63YO5@jB^!B/BhW$?wdPtr4S-%xG^SKnP25[Ymurlgt!%xlSL<L+C/sB8g+:=MdgH*OpiFVoBUFlY+V3p76PGK-NLNSGGySVU4s)E3(pC]1FG$C8B3PZ(0buNECQVH(Bd{PJ8K>Q^l^NeZ&t:kl)@tU.Ih/qZk1)aE#5RwH4$B2=jaAZX/rJl1HFYrj=D!-.Y^9Pbyv@93sv?65OHqIdOAt9HD50wY5hd&YZ1F*Wn4rJnL8pR<x9{OkJQM=SVW@I}VNA@Lc{SUtie+gF}jEu1Ue]Lt1Y.p5ch+5LYTrYz$6fego>6>e16{jSX[&VT!WobHKa(-pghTX>V:?NrKf1}6r%^aL6#9XmIvLg32>P*RniKyU35QRnMNv9(.vOY6EX[.jhVey9o.cTJA{]95smv*OE:jjmBI<R0i!H/f0%)z&0A=$D}zG2LKsAl=Tpv!BK*@+swie>Wpvj5o0.WMT8an)7X8:j1Dx#4t2$@X{t!>$QJ9[2T#2>OQy[A8x/@s9dMP<rLYRh:!k%$CS#Z5lez5ue(DVJXi9Dy%3.Z5+9HwAV9-a5yoEvR7<9<xFyd&n!Q87J:P{r)HK-5sTNB>lT}H:F/QYkC{[%BUFqyS[2bc!8ut(c&hP22z=cfP^=B^e#jB/?%sz9G:1By)[xujRx63PS%Bv)[zr<m2Xwy-j2s.UR4f@7g(p7sDZ#X<TdGwY)jpW?2e1.Vl1wl$A(/%9eQnjy%H(Q<]6g@1g$?s@YlQp1kkAb}jWeO<L(TA.ifaF.+XPDAXc.(s4}k}D#V-[Hy1w8Sh1INzY9Lqy2n9iwMX1jb5CM[f5RH6C?:Ow!^//Ia>:lfo<gnkW-u56ULG6Ff8t}=To2Rt=Dv<RmAJ%u3:pf2vY:!!<x3K)9M]e(t?bi]gr(@zAG2Cv=fs$m0a7JQ%2+#c%WHZ&t>@Hcw]QSlH-j/a7*I#^}njz}D1-MGHkWklv)9:izMyKX*WeK6IDHO:nS8)[HywvpJmG?dPh%FBua)7f9B3^USy28abjbI{&17mi/>gKOtVQbZ1m=jc]VphbiaIVomMkLh8l=>h)6sZV(V4yN@%Qwf)pJ!rTcn3zQ]kWRsz<(LMkbqwX=[k}xZ<&EmTT@R1.bG*UPpt6I[oHEkheaSvlMNIdiEmS(hN=8]P)#/Ato<6)^EDG)VK+oOp.Y@CQc-3xDC7RQEJ*mfD3mb.yR43#.%>j4[<Kii7?uSR4PfUKM=}+zP>jn<[LC0miei{CFA/iv^pPJJ}%>Xd%z:^xbj>9rHnyZ*XGY4f2>gq/QE3=/)z4(QGUZ0CMi.9/Nj[v:[lvAb^]+Pi2U3u?Vv1.ht]7LBXESp)St*U:%DuvcX$t8okDyM7s]=6MXAC?8$)JS/W[9j0tTbcDMrMi[?O@^.BOYaL*.bD2kKp=A$O$]pp{cz*AO{6yW#Hm9ILHtD/cJjm@qqh6W*en-{7@l#K:c0DG%<V@yw}O8x$rd]fwS8]?N}O[SXV!BT?X-Ne>u4sJ[B={:6[Ig@VudwxBv7[Q@}DV@t4m}2I5Sa-q38>Wq%<E[jPD{yomxjSkD2[$YJtHw/mU8P5-Bq+:ZCtL6KTyAYJ5M0cm55FTFB=NgzL(0Y7x^<0D^ajsAfX?a9jr2*6MotT^f3KZ2CY#kqBBoLn-CB{$I^*b4J6BM%5L%-%qj-AJP$vSp1B+j$jnHAiw(>T3tPEsf9Bnr>cAi6J!#:&2UcYk?x!jx+kcPXt@<CXy[x4#mdgPi-[SGv=&zx-zu54)bQ!trqI11%KTZxZ/TZTc%m2ePU7jQT4GI[@uQ!(6fZljdnv?(7N]!u)AbQqf2E>+u9)}p0D@{PM9E[ulYDSNM7FA(HP{Tv@gn?ry!PLR/LJPb[zI6VQn@1=HAML-SZ<A^gyB1wFVteyT*e)X@/wf/pZIdF%J2lu6J4A93r)zQY!G*A5Y!:+A^uk!=iqhY=Db6ygx/Q+/6o?cB+T(j$ELqJXm.fO$]zg>rJ]T/p:1^1&haRZ74G&FpqxNp%!F#YI]3d}ytA20[gEny&udeV]4i8G96uwxe@)^equ+1MupISFgbB9w&{IQG)(yC43Ibxq!{raolDP$X#N?cqsh(>(NG*as}YtlS%ruSKaUz=aZTdxr-VM/9!vzu7X+<qoE#6m?BCU!c(KAU5.KYQO+wd8z]0TrAZ&Hw2+3Hxq.57z):UGEJ5NH<H.7HP6<9LGco}vr6lp0v.NrZEUpUZ$hjkGTd=8mMmnP-=9zQ=pKz>oD1op--->6qPj090tHx?K1)SIP%8-{QTo6P)L0rr3lUj?RPmu<.eolYKMgTZM9uUm)1l4OF$b%0Hs]Xb*^$MiAWtS9Wn<dk^Y{e]=zwu=Tqt8Ic).sZO4Kn3s!m%Oalxx#M7%NCBDNtoTcg6#Hy%M>&@1wC9&#8lPhq<<{3CreF-Lwf($:a<..G7e3Dx%n?bf-MNWBi}@>bCLl4/jled9fj{Fv#2GvX(:k$Nas/D]mgnc4#Jz?Ujds3-YIM:^s36XY(QCdSXI+^7jk4&4%JmN]!&}ia9D++^dZ*&d5wHHjL(Qw}MI}Uj#pXQaJ%u4tvH8}0vVR}8Syy/dYj8=h!lGAa]0T}IUosnOMoZy=l#aZu-q3n7Yf!>(Y:6jXA6MVO2DedSLLa]#7HWtO#&DjNuXYD[3wBdBZ?+SI}Qq)HF*z:89k^kwf<aV)VOARHX)/W=DXmE78>v]))#ZJ*Jjen1Gj=}S&+9MH%k2+z)U>-wb:.CF(5*ClQ{0R7CFLs1[ls5]-E:X-hH>AK=9+U-sjO#<#Ie8Ua2+^WD(diR>d4WkAghhPhQIFO.=M&n%T4n<-@w]*%^W)52sBDQ/2m%akwx6@G%Mm+Ly]+HC9OY5UR!<]i[O1K17hF1xJc:mNx0$!iI55w^YY^Aj3Ml/39rEE]+N.=#ux>Z--:fS5Uja[^/ne?Al3PE-%Z:!=vI?7(xPNotD)Op^uQ1}>%0#F)fRA{EsOS2TI(4?%fWBJv*ohGuqvJ{lC}bXQQ9Pp7JZ%RBxrsM@(UpSb*M#BL4jUNT2nLL2U&ru!x5dwZPWREBCZpCsw-z8JtLU}ZxHjV*:0+qqbV8uLU]!:*:su/Z)RoQHxyQX9v[(ThmOTeXhL.#=iTLd^+!LGLUDgkkmtpiN(EtF5a[!*UDPif9scj/DmuZt/Aui&HU>w.j(Z3>OD0438CsGnQ&}vp7HK[!*alaSlo30R}4leAYI@gTuadn2niZvJHI.j@qQ.O>6RAx<wKr:@W#:62?Myu%fcX&-H0sU2iFGgCiMDJU*?f}u?!8J(H2p98I?GKnru6m.xgBGt-nT=YTxZex4p:%@b6LW1iwFe7/E4v(@Y0a+CTaZDo>w@+(0GXcbmZJPUv?LZz7s@w2wzXp)+@-asVS7P6u8/>K30yMKuM%5+XwCD!P6e4WSbv)&lGn(P8h)rs)UZnBh<bNluy6#[6Zm:dGZ%K[Z=)FBEy$SC-?p28qmxP]7ChQ(P](QEkFY/s.}q(3!}OwfR&C#:TmZVo.T5HiV&(-azajW-KBAb3B7e][s^Y:?eS[:5L2#mmF^gKnZGB-j:6E6W>J+8Q@):WN(B<8C**.t-X^f2sG6qu../f{SS9<:pLs3z>&O:1@tfB6hgROYfX)5yHVqkj6[Uq+L)}JMcN<)e(Qhh5=DrT.&u1mUTfst<CDZ#%L1N3Rr)zHx!]B^)G9r!8Sjhf@wZ)*Vnj7ulJKbm2WD!(9SI93ab)WKZ6n]e<a]:$!82!]h()j{[fKH5CSX>9y29U[RpNEotGZ1Zu55CoT9.hCb{#P&K4UWJx4gl0Md!qq]Jpn<c93PBq*Yq9=AeBV.W-iik*/0bWh8TUBAM8b)LQDM<^TLvT389{wyx:nkht2SMq[&P{I=[vx*@?$!p%eF4fPng}giv<K.9p{^<qOW8we5q*=Cr?d.7q@7DpZ]TU0hx{XbS.X0C6r6FhGYlt1s-o8{Tm6Z1swS#Cq.)]HNfH7EU9Ndpx<pTaLB3ryZ3EsHpE<ZBM9nYIv:KO>hbQ=dbEo]i7e/pgr.0X*PB7+8FmdnnR9Jt^WtdTnr/JcuG.m9GA=T]CvBchY!NhZAH5BC#PR7i!E1qIv{<^]=)jgqiq(!<#[cQXnIpmxiBo(2r(JbI5@P9Qws9wu<8OZ#Vw70A88SqGuiqTHFl&bp9Dl-8]<r0gKh4%c+=(L?P&sZ5C*WfVB6@33hX/eJo.nOtKOn5saf8BhCU8UL:L>u}q)1W>hX=py.5?#Y(Qa#sCY/+u%/aCj(QQ:Od!)fy[Gs*de6!d0rgw<>r4*C0fA%$3U.Fjhn5bu{1lubd<)h5N36m5*sN=c0I9GNy78s3sigD:WT6CH{>tzBvVl%1w@V{r8M:Csd20?lr#@1=8qF9}0x}s#(DZ7YvDwZgNtld3C$5Yq^-}*(6aAF&b0AgcRT)IKWTqb*Foz21M6gL.=Ldjk)Iky/>}!Zm$yg*ndXgA%>na=VK8G<Wo!O&QemJjV]eZJ<{}k]BZVzA3=4j0B^E0fBI&-i7FipL62wxvG0YeF22{6YQuI9bokFB.yVcU+*<6wiDGaj0Uqb?uaw:p1MS#t]s!?5lpB7rQcGs{aCwRv5WF-Q0OEiJf.vg.EW%eEQ*!3UwZdlfSH+A0GtLdo+0KtO]JKkqPEU:rH.^xILOIoHn0$p7R27gx?}Ub]4kT9c{peL3RmfOb%hnMiK.Ycrj2&h-bV?jF3AITpu1atD]GDzHmK+jPN/Ws/GRDI4Ugi4.mvvG402=bw#H/]k8kqMBPaZ!wgf<>q&fvp*!.HC60[F6zg.B&DHBF7<J&zf&}c3K41?KN8ozF^HB&?ay@Ct7EaO9{}Vin%x:cf{aB8pBwF$Z.GiqDX[MoMGQv59-(pu{%tdgHmY]u9nyiV6ZS77ees&#)FxG@rY:Hij#OiOUipe4<LB^hW=54/Cp(YQh)W@jKsFpTV0v4xH05AJ?EpI5Sn2{$hzc3POQhV:HMxn1sclB)$e<l:=9o$F[#k}0cFG-8)Y2epl!Tnw1E%hrHTa6Ki[r[V?M?L>8kxfw#gp*W67AF:gm&V0ww{I-dD9gvj+b]pYfr*]57Gs=nFU8&mQpVcbLpDvcaE.[gSW5uYf>IYQ?13(t6Ky?bnHBx%p)h:PsUUY?f7SO1>&v4)WJix+pRU5eIpOuB?g#DD[2T<hNk}5A*+twk=&y!*ln&ooD5V=<GKfpf$^/mWkRlNp7l[r=.+nY=EZoYS+2$V1nfM0:RBfg8}:3MD.t18^HF[cBo@ryKj@!.o]eh+ZBiI}!xOYR9[zk&@).S/)Zeb4y+nBM[E3f<7Bv>?81]x($?-54K5X<)Vc5bQ^qamW(I3e%8JtmqJ1l<dL@n?V$yS#rJk:RAGxWRbO(1M%FMDGm%m/1WEdjos*Y-1G}vPmyK90A%a+q.7nb24Za[*wwG$xm%8+<c=Mk.d6ojL%AP#/:zKUc{Q<1dmhqcnupV{lN3#0m^xV3:bdVG]&97QQVbw<{vU}%8Z0Jz5<>8.hJZa1xK}Aw)L*<=?4UUcAqI!mP!3hIs%%[&ojrI-Sh/cpxN$n>j-HXE*Z/5ie!%FL]hKy<5@^.Edtn[y9F8x69/Uf3ekNEVMt.}%AHF9R[38t+)?rKp-TRWo3nqXhkD{Il9W7Rj7gY:Hn=-6}SSvlhLw<T/{(N7Yr3x{y&Rr+zd:2V}<*WI2Ub!v)a}nd2MaRZDt=loBoV)%}BzYlg9PomK^wpMbNW0Z#O$k8NeDBf9h}9Rh(hy+^X=e%3aTH8[Bw9-0tDJ3.1^REpm<u2PeBhm4ieGiG0^x*L0!qe.sqw[v=lJ^Lm)9<(D6A+359j.}F4L!(S7}O=Ir#1wn8:sjZMVjn6^(RNYDhNN]pv6t!a3RBYj-b=-)H&LH&hBZ)Q84KFoHDP-(VP[CXy$Vo*9bHNt+Zb8ims!<{={Sor}7NNh@mfZMYF9e3NMewM06!]%0cHrSMB9fF@Eiv&{xcszya((&XTS35!JU}s7F}Cfn0*o<ya$]a[s{B](M[Xps4yv60=]2vSst6D7A=H?g+MV2C2W^1{F^B7AggyB.PT?lldW]%H&wSPp=n0o!m}H$Qc3r%?hk.TLX7ph!9Jgv}1}[iJ^6Mbf9ggQNW{l:4t#mK$}AL#RhYrOd&Gm=X$^NEmJ=n2[bPT-]dQN.I*i&jy.mt2r@yFS893s612tsSX4[tCel*T})QJtMVnh2L?kwp$Q1:pAV0&x}>I#Y#yvgG]rHaVgfz:!QagwCS45nL7h/)aMCmYR.0&Ah17Q*4etZpqi]B+57gWj=r9[jkQX@=x2wqeSm!b6E:chv3ID#JQUMy6U55!*3@z%t(ahq{6vA9wV=Q.TS&jD)LUlQfr&b!&+]U*wJwGmB1f+Jksnb@m&I]^[I49ELOgY4#poOo}[C}v@pxP&ulxL-ZdH.j:t=M2peeBH9}>R4i=itMs7T}VTylP+04ur({3Dj@^LHWpvaI:O)b7+xYgzS3ICOZeiPR<mM96?KAV+U7soZM.bMMHI+jT+JEi/E&2s.4kVcIov02J)iT6w.^p}J)0cnv+@5^e!ADZSZBdAdb?X4(q:b7!.5jXB*/c0(Q+H]aFECul7cD-d0DDWH%T={U#qO[xJS>>@7zGIWQ1e4+^>t[Ei3>[D]T?sMFZa!p5S*mEQmw9NdDj=#ovlLaoOX1:9Zs16L&?yYlRQ7&O%d5>C]VF9D.e-oQoxJXti&uAq=odp{Z-=QR5WE!wEuQ$kA00BLHhA=]3BaPOJ7E<08gCw8pCao6t{^lwD{V#SczSGD*>2<x^+^xuW(j<&BXUNVsPlhR:cv0sc86:McgKj$I=F-{Gvf<r>)S3LA&:+&qjZkO4xJAtzv]xJM[Q}?^KkPXdWEtkOSu2YHnt]vELNU}PAkC<>(iIFq#klw]#gh*3=mGG]btV94SOb+60+Z/QVV.7W>neX7ozu.7+cJ.Jxr3V)S924C$3GTPp){feEyKJn]KyFnUp@3!3T1kQ%-p>:!=*U%Kq5oCQL7uPdz!///Z^AThQV#*#KRq3RSpRt+cmRU@&fZJL0v5lrp13RY1k&Gb*bTJTEq]NusC-gFKodZW9EumV2)?<CoB}T0jYu5-i]gn)Z$4Efj)h<3(YKCTFlf8H0IEbpu+!a>Nzu9YH{Ql7V0?K:-=*:vovhWbNv}p/Dj+@D7qb.Jtz#&:})UF#cuw>-ht8<otcIyR?!Q-dGJsr%FXDBX)PaNd!k<>X2cYn#B]67.0}4T<*teoRsja)?/HSQ*P6}sQH(z3!]MRpO={aL@ncrGqsqq#j2XX6^piI%akOBk$BK&kwbC^V(pz*Si^LIWAJCW8zG/bL59?ed}@-J5{EQOI.x$j0[6=Oq%-&dm:GeVYhl&xyq8Gkb.((^LtiKBxL&p!aLyeM27f/9dA!7[@ES32%T?0EFBVNOGU1sL(#>RFfo(rOLEZ$sG3W]<IzM{siNXs?YxQw[>Qhe>5F9tQv28tj$Us=bIRY65QH?nck^{ZmtKyjUx%0<GcKa+GdGN*ThO6grD2<PP1mOY?rvqk<lk(Tum[n@45<A2u01Mln*lqu2G2gYtVp@>[#gF]{0TH)h8)4l?h@c(1iR7otq2Wbuh97p5g!:O3TJaN[3ERH.0+QnxKib9Z.Wz81DQcTqEuRpukb5}Cb).^sy*%i/AsU.DKH(4A(<:WBwn-NlN)dt:ww)>yUbWxLPu5^s088LT*mr1F)l!d3uEaODva6=<+#>UVnl4l1DVv5Oi!SMs7I0z5@uJ><3dDGR^fA7PuwoHOpK?6sn3A7/LRQ+WJgm{>su*jraAi2Y%90J9?4F=<X#RI++E4:7]fr%P7I1M)p@OP%^5w(*8(Mf/UfT)h}NvBeJrO$AaIE[T$jhxk6^Lo2e)vJ.Gkk9PRMzY86AC+:UZhv31]p)M9)URkWh:wV0bJ>JMM{+=5zk1{0%3$CdD%2gvVs9x0/4JyIl5KcTP}HQsAf/j)Vy<Zt+QqI8)o#[<v0CFT%7cw1e{&J)JccOSoPJcB!57MecuMcLZYU.L$a#a/{p+!@Jd8F!=o4!4{k=?Gyrr/tZ1e&5R}A:Cz[n]+fm6=u][q?bsGz@^+(NMgWdP^s[yqcP+QYB+rDYnXuM*?}@@SDY+OuIQ/9tI3:arSpXbOYzLVb38U=AJ$-vYBqRNbFbUmC}$80JAGg}Z(hWHqpD]U8462iGQmG.c2!M}>nPsuIat0M}bPK7[]rg.jJ]}oyY.05I#5fMnyREGtta.c@^5OuHWph/[GWQBHSve:S<4QoZtZZkh[c=8nDVSUN(?M3MRc*57bMzQ{buq{6lz:fc+LOFZTU3eM!zZ1PCm-2(jT([Z$h#icC]S2o$v%u!FW?dd5HY7JV3S15IlhTq2Q>:RlF.U3?>%=c=7<rLp$/s/I+=Lnk+$n}+cylQcmwstr&It@w8VXzK!^M6A9zWKWzG17m0:SC5P?Cfg3uCTZK8?frye5u9:]Pv[#v-BQ5(Xd*nHU96f]FFDBarFZM9)dd)Tngv?hLwl5UciyW$x<??pp]Am(:XdaO?xbzwymB5$GnxHU1ChN=U&[osQEIL(t>+ME5pgTvck8=06%joBxF6%TN5C/)3w5{9c(2xJPJsp{TkMCiIu4u8tepz8Qo@5a@U}NuCrS/d.OXn8n6b:jI4u]hFOpv1]bH#q5gmF2*OL$Hh6l(#2X*7rK=x-{OebIU+q=F]z9r@.Lt?F<vPCKwIWd)iE34UogUjq?7%t*lBv[<aK3=/mcoz-3zP804t#glJEiGE==xLmu(wIzZ&Lh)oC4I^o1u7MQ:T6pC<}$f9bS/9ASCmEwBX>I1nAmUui%R.C0+Q6IITX{v-?7hke(jQyu&P/AONBlhoFn0oY:O}fprSrycKtmmMg)RBGy]uL9#SR!j=IrQ4v/1NZ*{s-5su}ijF$J%vm/$ukD[cT/A%^51HY06B@R<2W[]r(vS@Q4.cT9}?k0<g2BI&a!hOd3KW/WQm=rGm5%3y%*96Z%4>RyboGSJfdO{i[gAmnY/A@9ha+6UXsKMAR3H!K+KK5GWCR6Y9byAuyy@EwHpWijNpm2D(.tUATW$[>CzdZD0&aj=1JWv7A0(Dv2[CU2o.2IA^g]TOHc*HaeCQq@N@u^o:R0GlPsZR3UkL+XCpgDvaSQ9i^*h:<vpy&Au*9dNKFe(wCUegg/FV^Pv-l0npqj(rf2^vDYHMb!8F9MvZ2wuN<.6%+tsvaGe@<yeQnI7UyFhIxL>@aewv+5Yr{*00.aVgX91!X/7jQENm[K3:>+6oOB0OEtY.6689C9qRpv4NT03e!O1)k&1GWy7vJ)YzF]G*q*:y7obDKmq7LHclb&8P>+dZ}z#NgECCHQ^%JH?H{[k-OzsP3f}B2HPoZLYGr6Mba#F^jFj-I*oRc$VD(ABn7TXbenZd.P<pBtlSr*=tO95l5!C-W@?e.8AscmN-g<ZPNps^}GxW<#=z{f*Ne1?4.CySxr1+hP+X^)ySW[rL[uEu.v6j<Mj]dtVb9P=8A4B.vFtS^NJS2A8/A7DFv!WZPenkDsUh/@PeTGpX4mA3oyz:LD5Dbdj1qciT^SOiEn]@3-=2h6ur&8JnyPfBj7ra]WGhoxlVG:Y&=xD%57kDI0kT<)GFeNu$r@&k&Fv$4HwmoG50S{0U[<hvsBiLz%st}jvoPis<gB#np!iuW*-q4OSbP0%=F}vUShF4Tdq!q$Arw)b{&:xWzuH2$d6)I^9LutoIKXg&SJ!f:5xHDNawQAlZ.IbM>9&Rm/UmF+h*=izh(D<TN2vXh0hWaI>maC3y^R@k0q-F8{L.*0?h9E8l=Ffo5pY*!$}NJ66<.$KvWH{hsp{pn5eF5sG{X[LsfZIs7n%J9I@Szn(I&6e?<*Vjv5t-Lj+SiJ8T@q}DU@W@hqVyR*dHpQu->zjBYbfOoqD>5kd9$e6K8nSMiEW(+Dj@1i1th.HXFTFK?xQ93PE-ey55EEc+k*fyp:dq2(3GMO35O1]RcHuMQ(0hWfv(m3Wru.@TJ}t#hKBQAv<KIJw.0nz751E54[dD/(ZlTEg+4k[KTM-}RrF{q.]cDqx#b=i-@}LYAnYf^0{Pcrdt}qF(-TTk0id^!Ep*8GUn13lS$(NVIXdtR(nwnYL*d<^&NF97yh=lMTay^jbm1{vdu!1G0qi.=m-o%*PW%(7GUm+B-I?z@t(@lX!A*h/(Sll-4Ls2SdqSrBLed(or70Pr811dCZuQmzR#Xq<mQT7X<pD)d805mI.1fPvgKug1Vp.eKQV#/(FG<uHz]13UZoC!VEA[@FODuU:rUL1skTj!Yhq0!TiA#lHpktxE2Or83cI2vkoJw6MELdX2/-rS*V!crr(3+UraUg$XkZNiQn}E6LiS^gUzz$DU]Z<?jnJo?du-F/GaSG8vlS2vcPd.V?c@75?=J}t}xtzQv<]ieK2+P{C8}1*=k3}g&/hcIy5/qwYRS@C1J=ASIXc5ajlP379!)6rlC-*5PvrR+(A5YgIG[rq6YzoZvY6io*Rd{AJGMHlCjcfkC=D>)GTDix0P^>zQ/JvJVr^MnBiLIrQ1Yif7b}kr(Z#ek<Q!(hU<w7G8DyB0a&:/FN1meE0Sb9.U?:wfGU<24W2$j7hY/LK7<39SJY4S@:bKu*7&%Gi0uzZhVKPrFv/HU^JZ^E/VI%zVeXl6Vw?#.xak.W*rZYr=(umS*r5M33nZFWY6?V(IttMb%3Z*)3KaClj@6$:SyBKA?vIux/eHeB:.2&Nz4lF!CL!B/Z#vsa3Bu%7{$1&jKCG[@OcfmkPf!v^pSGCj^.Whzb2&!5IxhstZ[O%QagS4h/eAfOilf-^MTbg@sl%g30kwiWW!kqDF5U@W@EF?eAq3(kzjnhLDz*^$wRIC*wg33ISzARJSOj2EBlFqHq!}Tiq3EX@}B384lLv]=z(e}TXjaNEJr-1@G<BjA%m9{uv{f)una=P$Hml>TRhg/>^)nuz[La4Pkj%i{)nd&5jbT/NP4!BGjB:{}ccur$j977{Gk[oFwvA1Fo2jA0H=*v#Ti63LgPe#)i7MBJFgTYKb5dh*vYHC-4eZ:%&+!1#>IQ7mqxGo&jUX=:M1QI<mc(osM4[)nOw&a3>s{bYCEZm8pDc2%$A7IcXMilAqT^/!UkVOv)M4m)DP-3F#ZEO0yfqlGKAe:MmR@Wv>Fn$(X%lZj@P+%E(WlAbKeeshBd(&yEB@NtD8!q[nLBqkcK9&UQaS6-oign$)AzOT8^6%&m*K}P08F.6A=J?bH88duYaaI@2?BlY1vi)aUxbR:K72m=){y7MHXvLVB-zpCOT3v[%%)3nI3JhUxb9(LN#hW<d=6}(^f)3/CzH]^tibnPOW*-Ae:-0!$.{jsI6X3cb&g2KQ=w:J!r2L%lSu$#D#dOt-XtYlz!sAeu7THZmSXyywz4mr:)Trfb}r02smX^LU#s^8I9KfSHau5*T/3-<C9Z@a(a(jsyp!1rpu8vEc>8:2qJf*e<T0fcWj-1.jx!K2Y3W?N2?s-63dgyx=LONJzMd>[TgS[nuz3N[Y9/!0fdxoCOXW@4ZAFi9-xyIzf.V<MUCd?*j5ybYCDT1wa&/Hfz1f1RfEp1{uL-3(6T(lOFRe(A:ThqF0k)PcgXrro-nt.Jkl5^Du@CE*^c=nf$T0#Z?k*Yg^t)JGwW=koBn]e>.q-qlXhEi}n:TJU.+PMSdcvql3JX!%M@-NNjoZ/NqlpMl25B@8CB=/3>E9]6Dyl-Ji.+*wQh>CJUN<y%z(3Otz%AjI!L]FiL%.QAtbe6/uTCTjx&W47pJlWGo^^c%pGElVm!A1Iv)Lrqfq9sLG0!*:a10TOIq/edntNNx@#ToZS+nY(.crOt>9<eCVUx*m=Qj37>s(3=mBoKL?w<V3*<MQV+e!pH/%s2{IO=Ah+wWjWdnM?lN(yF>LDOP5(%!N]-S]U<O2&pfcQ^ly:={4oO+1}1(<bm=m[Y2vPmvyKF^>S!50EfjB(9qO3l[OmtdG(BC(@.9jlqEo2q0HVqx3*Suom!Kp}VTUx/CiYVesp&rHQFxR/Qzj:LhH03OLL[SIb$<OQwo8-u66?o!@v!704JPx#<twUN]]HP=+x<?t!V{vChwHp1XR#4R4#[Nq[eS(WCNd$DA(qRq=?KS+0B.cqGm-2x[}h5mC[9O[rcngI52}WPXPckqKER!{h%]7]U.4#{GCwo-YtM7XdO7x-4Ow{qpAgEmsNZGzRLE*<^rnUdveLR.peh0W8+5hBy=-pIam)@=W}ALf}cE<MgW{[XoL7$misLv32lz2RsXe*W7%.hbnMt7fhO@i3.f7xtj@i][ACMGcEn%7oU8Aw$Y9d?(7-YRg<r$Fc2L#5>U>>:sMQ5Cn@=e^#/R9o5/dj]I+3G6C1wlC:!H?QCksDUL:.4vwjx1zTxxoq!tpv.-/rxi+?)bjHrYfa/A-D5ez#*UMC&rd-=&D!>ZM1Qg8:Ya=yc7cZ6/1VQ2KFi?cw]li8/0!uDj!aFHPi9msIAZP}(Zu1Bu-H^Nyd&XplAGfNl[VSIJf2dm*gOpF}lSK8o4$Z!R3sxpkkY}7n0?sJ46Enme4jDXm*zZ^j0a?buIv*<2(i6Ut:*6M{c:]r@i-D0*O#oILiDGIM+wgG:hhd5siw/9siSyPI?aGd}OmjoWb{(+gDIDQ[dF+Lz-)gA2>Z-!2s62oT1p*1@dp.WEW1Kek2g?^)rJqqV%<-)ZE=P0tQ&jmPpPRIkB%j!#}w)1tC-n:AB{vF)e]rhlKqbPi3A%b3&Yx@JeAoZbqhYVAC5ITocfB5Z[n7.tu/{l+]QL<*mCSTf>&jiFk[:D8r6rTb:niwMFVA6m<*Re2o9{{^cx^4Sm*zvx3yYZ]Hu>JFD.Jxc<KYP6!pICNA1nL3@hr(ihK:eXTsBf!X^/>Q{62<v9uVkzJUqn[uV$&+m3.32mY#Ut}WWdW/q:NdmlTy0!Fr)kaV^F<]{UxhBM/}WvcMJA*!2xHWH0Tr^bA66IDFZd0)ml9OR<6N9Z$X0auNXYoGK1o#9b6qV]FaoC!SH&%ItHUk$:r2I!GssPYKsN9b$qp}nC9vv-C)K&9N(&/@:.vY4u%hbX-&UcE5AgiNi&rGZ(vS<WnblIQs>YL@0xNQt]5NhZFM!0wQxER7zPn&9R&hv]6]RR:>S1]=tDN!om:lwzC8&%p%LT}v4VYgc3/0fXconfpUCu#0{(N-.$qd/gU5F)@.jbr$S<r/a@tUUC}Rnxv4IXPG9C&3K=TKztNb]4p<tW*f2t{<pH(1WpdD&#rSe{elfB07B[AtL85=P4{=]1s$<{hp3{60qF#rts*+vLQsg0#P8wPgt8qPAyzO8Yw9ogot.!/W.bnseBi4SGb@Gi)LLcB>Qa<Ue^jUAiK^e0=%%X>yuwK4Gs:CZ5mEx}H]-QvRDx&bT-ZO<jmAPkN[x}GfOsO/a*g?L}i%m}+D7#1{-pjD#IZnm4{%UTNdICQDs38UknMSvt&lbBIfn*7cMAA-4A2h7K)(dhz[c.Sh9bW@JC(tS148qJ]GU+gVNzGzwNVre].):8f]>).QE})fGSzSu%[qC?wk?nhyor$L[*Qtv8fuNJ]V(7*{c$lp!Yztauw7l<pu(BRl21ejjF--&rvEUfhKBB(zS(]stD1NyuM?=tepN<uR0S+:jq!=9%wzx5g8kSxPzUf:uF*grY6xj2[DjH9CZpqMAKtH)n:es[x+z?e}5Hx(TB8iw2$:yZ<<vbs5m^aD>h0<m}QqqWl+M#af*q5b8#TCUbYxg8jguy)ViL5l2iZka41c}FQ?viUVO69ODREG>1s?ndBvo[v1Jvj[C$@PTT@ioFlR+xGr{>#LT8f3lj^KfaY7EESUZPzQBofmTnX:I*vS62+ZUo6F[6p1oY2-i!1S6UoC.t3w${F^h@]<>dc^c]+[<6Hrwm/yQ9]-JVhHmfhh/vJ&$H@hEq$#H=Z{LioN@87P7I#t+m&uOBO3^Pe3#)yGzm3{U8:o}6y@iK3l{y<z^^-*g+:S3U+2SnX(Y%?!-:=?1l@Z8%nR&]UNj0uW4h0+?>LMa[<qZtFgLT?Hq<S<t{.l@f$oxaALwxAqv6=w3ouNU&cbN3Bc@L:I$H{A?3P6eH:9cald(!>Xz}DBzO&L{3[8Re]<cB<t$nYtjSRCvcmR3wAu3dhJWhZ2T[]yl3i(C1/O-:G:xA]ZHek:fC4GUhMUQGVSk&=}R1fD?dr/fip>A&s[oQFeEl#cVT[r2D4jsOzw9%4^.Uy^KF-huTwXMGBbcUap(sSecrJA72pEB6Qv(RQ[}<-8OBOmq09-i7z4@][MY1x/$tN[V4Fh9kFH+.+C2(gTTTt-%%sSi?lR6FT*Fd(KNlI<xu=&l1k(EGPUVd.0#4tY?a6}M..8&=tS^KITOFzZkCXrU5!Aykw2A9/iR<F!*1pYQJ%*1NxR1OGA)G[u{#{h4OLd*7.a<W+xvhW:E/MAN2ZK)j%(&>(vmk%Y=?TyL^L*%dP)Z[{yA8NO[h]$s/vhDg[cg]js)f3c-=wQO7R@&=q4IqPwq!OVtUhron^aUJ>F^@#:x(NC5=PxomDQ5<!64PwOIIJeTJQA(Mth?rJK(zR1V+QPm24dtr/J$8c{p)m=*3-Tk]LqNQ=6TK0cj^x&*Th9{wirmPF=WTQAvpWWwSInv&s2Ohe9!VTz65UT0qC74ZPDPRLOqAZvM^zdEN@ZGNhe}ard5W(v+&b7R1z4>P:-dtLp</SAFdFwRym@yz7jzdNV5-9#@kxBqVM>68S+&tZIT&Ngp{.nXLzuwoxX#xJ{a%[>TYRPdOZH3:W*e!p/F]Fty(]1!&[9n/Qaa.FVc{rMq?!.gZ@g^0M>)&b(l*WUB<v[1FEzJrybihRCJ:v6Jyinzp$#S:^N9fQ3Ydhi2b%)Q1vmQP@FF2TOe)PE^D&P96Bf@-P)vlVl88aiFA!zW0s}pAG/*(r(@}AElJ{u[.WDxMr&KRzdVvTLPq>)v+^@(kh!)jwU9n9B-J21bcT!.XZWIOlo]f)A&0<2ea-U<C.nsT2V3Oxv>-Puk?9%Tva[pJFVvh!g><Z7x5dYZnt]y!p5EvZL@BgGOLaXEO[kny1+uNa>0bN>EMhzds&j/KVqhC{QynJEmQa$PQI9e/)H}mb81!L3+8NkebSTGA0[SYMhMUyze9mQs]&L7{i*&@/6V4a&1:qMGDPULYMQ4E*yCgV-ep.V(o@#3SoFV+]1(05i88MW1YlQqX1xt?gD:xN5S8]F2Fk{$=Vk(t/owCJNOTD<wBVxvyy4t}s6/L)LP^li:evC>gFw@{V+4QozYuM=iGKN%puT:.$l1vZnVM@eG0FU&ewl4^SoPr.&OE0TiJ.AolUc2iop{@+HiSIh7?EfFwc/LUqPK}&I#(t+EX]=*.O{e/@RiU9dlP9bNYu{IHd+ACj7IC=[G!%Q@NQAo>@naHxIz6NRkFgQ)oIUi=4}Ls7Rp22w5Ji*&mMGZ2:H:lr].lcgNc7{!%nBQPtJ9i!?^BoN&3j5QXy6.bs)ku<sI:(<A^Rn+xRf^+M)FKm3^PdBdjpwU&JbDGl2jfYuoal2IzBgf*%fI4*3o4jKC[>+s+69-C.xW]p1Q5NerYu/r9C521UZivARRL$/!e5<eRX4}4AGkQ!G@-6WX}K+CwhTURsuQ1Sqq}O/^5L}v8RPv/Ig{D.OMLwpldjkF<=j(i]I6ZtP0A#BrK*}bb7jzyNHht7vahGu3tv6L-OmsjcV<9N6Zc4fb.o5QsJGj>4MhD6n}u1e618W<mE?]p7G!5fK$kdiRiFPx{6.@.&h6tU1N#:PX-Ivozmq%Zy&*j*!sJKjdI5xQmUv=YSiy1jV-7]Q&oZD0.)uuS2qJ5Nj(1S}z6-m>>k[?*BPE}2JUva=lqyc)L+%s0>MLfhB9WC!NQi1T[qWSwnMD(ZtmOFYr--/)avPJwzm]2}{FXqhRh}Ejx&(=64oL=*V+3^rM8K<&vF=Q8FEtK*[fRdra]pR<CFuG#3!NKXb7Z?bH:SZ)*6c3ddY)gb*l/b=Nt3hUxFybJEiVu6!7+yE.@}}6{@IfH3@rNDC0T(5SmAazk@3tG)75vntllUaQkf]^%3HvqtmH?gRJM>hdp3tQF+oWBRV?RHq%S!*X}*k:<=TPO3rEGj4gL[kU?+QW!5nqn/)n}HB?6g&:]=[7=gL*#jl18n{:Em6<*m7wU]c{<xk0%/M9Q0yQX8I!AFWJ+51r0igLYng@{ow%9uU<R.7o]yoph(A)g{S:l(sNwO>li:cC&4gC48x&=)/P33ZHiLd<B%&*hhfC5S:CWkF4iL=QNy/&6rQY<*kZ.inpI:CvIbVbOT+MJg+l15%v[(p(%eQ}1/q4tm8dwI:6{U}C2D?{qy1wc>}P2%4DU%hxrI=CEdvQ6r<a-7FzP#mzJdMs@&QI6{TBI+)kJYg6tH#@3Fp88a3m0.Qgz6S9bq]Q:]Oo3IZB91}SxfRiwN[*+s[(dl-=#0+5*aGltM)b=/a(DFJu9z8H=y)Ahi>R2MUFCv$x0!Q!c9aeFizRnxrS2HIae1sc[FLP%qH^u6ji)Ufo2D^q2ld}qL2b%ZGz0*C)InBu^JQkPk}!Nh?Ag}iYW8:0YS!?9Gi3X[3bX^RyhuFFbEP^.YY}q>kTc^-%Ne<h6)ncKXQ7H:q]AVXQPIc@^ghADEPK3{0Bn3)Q@5WuGnJ72mk13$^E[CK-juenotDBDxPinjfXF?6hUk/w!RKo[>wXLSpFGzWUx9]Uh1kNW5!prFaal<Bfy]ex+KpH/}S/-J/s.gB/3f9Rb{t]!m7P=6G(>]SfwI^YQJQxYW/oHcd$n{HBsMLAx4Kgq^4s^kl!6+:Ne0wOd[O*#fVIB1v)EgYHqxA/k@(:26gefpC8e+FyMK^60sUNDrP!!V(.?B-iL>l{V+Pv=cUQuUEnOd.Hlcu@4NwLpF@bgL<1jOlEd]3[]w6P-LV4b.)v6qr.v19T&*^.SGX4no@<x<Eg4.^=ZAiz7lU!-!x=ju/f^C=FJq}k:!29u2*xy[F}.!{-?(L[sFz]/U%NKs*/QCvlcv{5H901+}eKE?>s@x1q0DQ10fV1@z-O62KZzEWU{y]V.F0YTQ-19k5{Ti&dl^[?Z[%1)wm-qX1zs2/PDLg[kXDoB!5^akvMa@t8tQm+5zsZ8JmxDdk[IiijmG1SL{Qv%0A@HxM(Gq/SF5sp5plP!w>@2MM}3(sss+g/xHX=NU)GPSD(Aixs(7kqv#yDv?I>OyyUlu4<7<@Vx2pKz#17rzUfKKrm#.:*17eKL<[.-S3xw>/YRW]9<Q$z5/18Z8^-M(X[2:1h-EH9wmx5PLtMr!L$WLg]o{l3n2cY[{=s&0BBb(8wn7zQTBXCLgJ7.ZE7&Cmj((>D(@a+dG?qHM16){dHu&b>zFD8%ng1-zQWm8fW&Q8OW6}kUk!!DG/(cx=g(m2*nIlxp)DU]->^Fj3d/=LNcY7Fha{W-W:Xx$dUahx[[sCtf9L<op.!a8+XxvYZ[Y?[Y%r6L[MobxOYbrq7&TKp:s^O*bi72c}0WLYKzJcf&SDmvT=t:iA-Uu6?4$%weM?>O8/l/.!}h3opr5OU&}B7uY++afGfL90UOdK*7Fge@foY&KmPwrqcb{dH6+nuXA=LSKQ4w+0bS>#wq69)[TM=M-IR>sX{e4YfRr1s+If.DedSHMJ*]rw4xHq6Dbt%gSYlfLv]dW^m>g?^iV>xnDGMqUXDP0)6:Rb=@a-Y7/B6rNYD02MGTll@%8KLZ#D>M8Uh*FopdJkH=T6gs0O#KYU^]AN1hl^r@:oAdr@vZT?qy^sCQ3OaY=lQ)lww[wwN@]AOG4KpM5#)Cj]{{=I?1pC>jk.TiKqOAwY*90/WhlD#}>GfTCo[-:B@tsOAHx{JyZ[:+a{ELYqP@bJ?pPbR{xd%l@/uX^fu9QzGnX^8FU5+iR:i}B3-i1!Jfc>6Cs0%i{kGg.3pPW<G^*S^Ctd]QMi+<eiYB}e7cY#/xNyR?f/T6ekGEeMfn46u?GoM^-.q4kJ7cV^OEX6l&CHjN5ak=<1id9^tChJ8OKySNrCE-n[VG8tr+-a#rL^R]<*o5#jsCSQ0VSA]ko&Z7ttT<8dO@)fZV:eyj%umOSv8wAK$ifP*YUjzfwGL246p11qSlh]5Ldp>-IGK/UNF4&p.dB{f4v&}rQ*2#^rt!A[&-bh)MUvR37rm<-E+c:SrDV/i=-/p*wnn<F^kbN!aR}ovklclvfCa2X}TERk?tqGF7vNfhOf[dyE>9/ywLn!5ngSugB1jvHRtbybwP9g1wTQco1L7?ih9:w@h4$^jxL/i(f=0zSpXw*8JqB4T8]{!Pj0UKAByA2ISuKkXp:Jv14GrlUaY=bhgQ31vy2xLHEXNVi{TnY?v%UAX}ieG08ATe>7z$Q(uR8w5yc$n%nAsf9Huq2<)i%9!HioQ=Kk%hmiliHYpF/CWlc&r)*4m*^}GfagB!.gUes%%l7ZK8%j*@HE0{HIn@lAPvM*LxMCW*)z3hagMU%^pU((aH!v^BLI3K7lF7a(aM-kPptj&2bA53o*3<4:)E&Yz{}-3d{V:e&FL^LFzaC}U-(TlZJB@7H1DHoa9m)dK..k<]dT2hLN2Six#n#g0{PGmSg{r:iYqFMwMDJ.sBi>{<{)T/$7N#=8pDNFXBC]NTLHTAh(*TykQRY1hyW8thNS<p&k)pfY--}hT[2c(G=3$g:pf6jfZb0yx1J$>zRY<->BhYsjDH7Ly#P:D@JIkuCuWAth8[-?$GMiNK/pd>>UA!jNwm$5O2AC4Xv/YCwWl9XK5EVjQQ4hV5BQiI$yRy=3^WpnDdS/UXB?f&<!s3N3sS7p2!yK}79a[=&Qt^4Mi69lS=Z&-wD83seQGBxjObdXvPte+0d&BQbpGIs4Q++H@Bq](-?kY&yw28y!LU&dhMKOHzG/EWXzF}uhI3%k/%UPLGc0lbSz6B4e)2m@K0/Yu^&+g1B{U3qj!+QU.1rs%dMV5[#!TotNL{pNKo8:/i:]ZG7Z4/)iBv3TgcWZ)z1k-cswrqN{./YTx2Knw@Dm12gDr@#5P?N:9%@TlYCk)7s]Hu<YKTb+G(Ehxi=afDyQ8y2PxUTd8N{^Y$yG1w-]):RDH:aY*#SEmU*6/ysypGEi=PLhcsfWbMpdP@5oV?M&U(@R#8xL^u)Y*}kMfY4ANG-2WZd:48xZ6ZXLW6Xg/KF3?d-dkAWLp#((R:wjE32}lCU]&7IL!JArTY-.bNz7i>Pxp25DJ=?I&9=rZEZ464tA!Ukmg&/x-T{FY3%F%LMgM%P.F]WVj(B/]mjVk]MRH7.f?r0A**.9kU-NE-k%9h50ph#uAlw9KJH!faI&I}0?+V-3+(ev)h#j*k-{>lm+P}ty/VSfbs=.Kw9bcDtr?i7RfHRTvKv%qnCLWEBe}ZiEkUsr3}Vyjl*?>@E)c}jcAscfG4n>RLV9+eeDAAM*R?B<MvVWo6pmDrSZm6UF>eh+lrN%L=3))]/Dh?AdUvgzzJ>:.6OBI2K}b]uu8hd]l4D=2Zipt6yDH7{%CBD:iJ4ai4bAT]3xKlRs9*gaEeU1Ro9C(/8mg)F{f9qqGHL9YFC={ih?pricI^{06@CU68=}=}pC==LYuPLX:]O<-P>TtvK4EyE>p({&VAN<h29PliLx)H9ZG>(M8lEQ+%(}r8yC9YXy@?w&tJSF?]s<p364[HdzH{M>*1+-zXS^j.s}&S=3kv=Az[BZ#<W8.(C1lGS-{a5NOGU%T(5TE%8V9Z?2Ow5ti7U/E*>Yd@Ib0FV5}Z%f95NbOrMDj:Gnl.^u?f^Mbj}sg)(04-9w4+b1([@Z>(pGpia*<wm(pQmYkVe&ewu>DUepys#ak4LgNlgS!TX9uL0o^&0aN)Sbr)z?RXwigz)QI{]]BGQBG/[/8Z{j9HrYq?L4uau::r%}.l4gYq5&>7thTo.mIJD1#0<O^T&<#%+4OJ?/+XyO@8W9V9DDg4!d^PyH[)9>ozn.QPr}JHymhA%%BsGu%evC}uOQ$m%!k>x(3?LSAX<^ZS=DnjiPL9Q/O-pK50aDc{.R5a{Wl}7K)T.oupA/ftXaLX3?cYj]<U]1bF#9$FlVXJNK-J6HJLJ]&8p#wEJ&(qJXtdC.6IFPI1i?Czt{52PS47yngk^qyR]dHPM]cw+s?gm(.-J2Zmm5=QGQRA1noH[+UR.o8oanQ/H-Wb(6Sd*FG0uAg1eb(&zaVMd3szczgL&ZGUCO8rs@KhkJr0Q:A2+l$ZE)Gygf=}S1Y.!D9R)-Ms}w}4{/z+FU3k1O{x8MNMxOj)mZefy:#9>hHHXv31^]{G[zoFQG8cW>7<V.qs:SX)gpTd(E]eRf9ScLZ1.gwXJk.#$CS9LJ!g=wXz6CsL=knvpi-i4vyaccXH<6IhrII&CB*}{b0N(=3D65fL3UlMcvllZ2MO<F{?X3hjc<sPgr(kkT(PAy2Ch-KiP?E{4d#^BA1d[0SFjDT((kH:(rFOv(C1nCba5nO<9lZL^l(%gx^?G?U}2phe.XPD?oin8]IeU6WEfX.EuSHo**Z-HECtIRRvPQb@HUJd>(j<(BW%Lhb8U+9Cto8+M+!ZL5DJjH:}NHv8g%V.vNRwYP&Igp235sn<AuD=WEZ1#^5c-^lvb9RpNU28TEv=PeW9El%h61{JO?&BWPzB80/PWC-XS1.c.wDj[4[+PG*1nwwO.caQ4s0ugd*sLp6A+yQJ7O6OGY<$#UPuUV3<3THe{>3/aTaV54L=h(Y?/yR.d87-V%tj9-v}8IB=a5(m4UadSdKZGMo%lG4tja0>Rj$ncK^P)LxMU:gm8Fg7(&v{a7cGKzzHy!DvabB^/j){Oc*vNq#&vW4pn}f3s<P-V}.GmA<kPuR7e9QsFL8:ka#AmhAJk)()pry}z2]mGOmApGIHs$IV:Xa171n)p{vqijpU[VC94SZr1[[=DidQ[p[idEr?EPA7y#fr@6%j*p4KkxdzwV$vYo(v2f0n!OuEH$+TFADM3=h2jvYSC?7m1C2*i8Z<.*R#HkPE*&pbX&lM{^15F^bNZ^cc{BWo2(o*@2PmM-wVcA>&>oFf]cA!PVVdNkJ}mnR+$cpTn63?BKcH7+5:</zztHCq1=oH9Rn/88&3zxK<e)eB#%aDHh2g8bJRJ=j+mlzi2=@H=QvN=w&?dQtA9}<qPtkGeFV]gR3[rTTX)nTYd=aSY<%52F@q86K6{@KFc4cAjE0SKc9Gi<sMestDwJ1j]eYrurP&rh9tSvswL06CHU9ish<v(p9hKx1/q)3}$H)LMQ%vat:@B.ddopRUpa)-KY6rC%{-Tp<N4}AeUCotm0rQU7%M}824P]wwO@Prtga-zvAg>9)v9Q<y]wQ6z4T[*8rM+qwf2Wh8m.Z-[4bsy9M1Wxh(BL<(WLHVjD5E-@WR#vi&uJCy#EsOTid(a/w]F7OPwVRvoQO&8k65^/RAVJ%f7^7*R-H^oKmtT{snwU7v))&HGPggZ-9m]c+2x1A]a13!f)G0+Tl?8SA].sc{1mL:oLLLMlk+.!5*.wo&?(1q]*:Qpmrfufk3>ME>&HamV0lxN<iKXs.hKG]CDWax)u$YRQbU",
    "count": 1048576,
    "gapBits": 4
  },
  "purposes": {
    "commercial": {
      "bias": 0.215317,
      "scale": 0.02826244614673677,
      "z85": "QF2]!sp0!5QlS05n^VN(w9US)@y@cb.H3+#8^JpX:6nbR4mQa!uCfj%5B0qm2p>U}5R=$ZN*fkqMAda=jyAzM9L:+0IL1Q83mf{WY$>FV}KDYzlReQbi&kYCDpY^v(]!U-XaM-=vJRSnn%6DLKXgfXLpOijDM*jarC1F}Sb9yLMj?dW/hA1a9a/n>??gLeXXi}!z?GkZyu#0ijodQH}UuB#EXPWvq^ICu]m9{-2/p)%Kk?3&SyW4Afp1nK4XyIukip3?KJM6tfn=^lUfA{EW.QvB/zhkyFp@{ZFx){o3y2Z}R{.{Q8A=k3O@-rE9G/P1@kSIdQ3T$VQesvDjiH7>snLst*beZmyvmT=3%rRtesGnz=J)HNSq<S*FZzef9vey[qx#x(QSB?sa]c6z9wYa<42YQmVxsg25lha*C9(E)b#dXzcTo1T=sf$#[!mbI7@4-J&t05Osk8wNk=QnxNQjrfok1Z+5<rO%B4B87A@KU>F-?5/ct[%5jGIJjZc(R/EHV.3StwACe79:#&apsWs/LK4PO7Ilij:bN)V}U*=i+>]eN9QTLrU=[9q{>m%iS3t1CkXPT5gWEg!bGD!]4O>GMf{mz$EZ5q3EQA97#dZ:avI$0UD#Iux!cZz4u]w>9Ifc(0gH#ScRa#5U]-0s<S%9*bjoY6=HT@QEB45Q+iyatd517vJ/GytPCh*Ca{Ap&hUH{FZ11RxDC8$)VQBy/bw{Hx!Jo)RY?F$?e*K)SLih>xy$1Y1[FjY9y)ohp?-aso3!fq2RZy]TkK(F+eOK(00lK6^0W](p=t9O:$d^a5b}[+Be-AxzC/V%FlQ+vr04DpbDHOYK.6)AR@I22?DwvzxUs}s>b0*%BwmS%]!*!p!CB8-<)5Z$u7NjXn7opWDoYc]fKqh6nrdFzM6K@uX6]S:uzTjAZD+t&B*3S3:vQ{Omj0w[NDHJZSi%kzHKn/=)4%f$K]Bplb/cSp{4F*j3TX[$0SyyNA8A[{ur*j0TGaP:QX@f.RON^-dtBFx!EH*yMHY7)lsf=!.vlV!XsM5<*)?YsNvKT2JO]6*u&Q7{?kL5*i<vn8R=eGe0?etjnH7u?+TI*d2=XN+lSss>+)q0^Nmi%-jlE}txhpE1drOuD@zc3xs.VuQns0K-7VGkK^POW#HHt6.jDA!aH:TWXjs@=u!(TGRn2*oHrjL<iODH&gq+9w^<leV@ReI}x60zBs^Xy@6dtPe5WYU^+egJdO?%JD1k!+L}FpFfix28QKTCYwIe&Y}@&Jv:(b^<&QJR.VL{=V!rf$/gT92rh-2xhNlywT*EP++@kT^=B(]FK:E9z3m2KY>j&!u$<wClO=lN6-aXE.xa/rf?<fmkZAkxmM1@!}hTu^5E.556cf&PiE5jw[VRs5r/!9>V01f<h{W0RG=GQmnSpqJd9tvKMEI.1Wug1M=8?+xnV=tt$Oc]8@U.h6y/PCfU&ikR:HH6/nVZPlRTo5{9u0stN4N<T^blKE*c.gO*K]@y%2*5mD#]ozxy9s%kH=Tm3m9Y7?vo-Oe4en]rS[5Qsq0NxP9>ml%waKp#<Ymck*i:d]QQVvl:x[fa?TwVAUX/@#$)9R]@Hal(e[K2Huy+I*}.e:u&]%aFZ1+DO9D0yjiwp1l:>rM.hgh!-JfCpqOf>Z91(n9mjeP.8(Lwmn):rp=8rXfFt-0}<]X[B.zax8Qjoes4A>tPqIn&W/P1iSVT=]H3n4ds/9Rxv3z0U(s0Io2HI2^IsS(m4{R[mT]eUaf<BrZ5xO[iX{/iGnOHB)j6*twF}p{-mbGbj/d3g@)L*mMg#zb@n[ErIx$[pLn)Ka%>[IF}pSyP4t^{)!=UHqmClu4gL%?hIS8(0xW43*%nS7cp)s75$2{XN7XG$!{k+Y{$ldK74]62y6!9cgkuL.?Q0Kus&yU.Tv6j4cLYQTCx<MGby?@:S:n}ph9{TXS=69p#>SBa0yN8@f%k=$^6Fb/gl8N[?aEVG4%}?LSM}ByMVnjGCew*F^:rsRKq=>At+Qrfe6Gm1><GTnx]MIc@J-A^A!(?lq*Rx)W7vP^@iYiO/n*noMK</Ou[S4AO+ocoXbADIe.z/Fl}27zDsRQ?294HL]#@NO3G[Ne:}f[n-fSY>TQpY&o@))$A[9J6K%%6El*yA+P-c=!GZ&Yc#G0[JcUZ^[]bgp6l4W-ag6t]<*gAX]k><umq^v&gC[@EKTgk-1Gg4W5CO[Rw8*P]lzAD4<3iwK&k-X^@*^ij{%L2+75J1?):6FZT}0!fEm@Hq:?fnGS>Kk%-21N+%Mhz6HDDr+K7.lz^5{M0KAv9>7tA3Lb%:I$4WJE&IC)ja<c%Z7cQiB+2MZY<VdQitLdlCntnft6bw70VfYESfM@{TW(tS7m4!b@fPZEo{<.[W0xktSl<8UeVI8{eORq^K6*AzDyFWr=2WDn(E$R7w1}UmNCBLD=tZK!3j>Q$IYaKmyH[wXdU0GeMX&LH(6::Rt}y(=40stlFS(<t4^jW6Fuf14lI<Vs!m]E^zCGBSB#ao<t-SUHXo[Ckh>Od$Wc6j/%ae.Sk^xGtL8IX}Uf+Qg-7yK[LvP/XBLOxIk(v?HBknK)!}U{JVJ-tkj=kCV8F8xP/ryf<{:6oE(+y^X/PkBJ}wnnsqC#jWvWRFjQUNb:BdZf:R1RNQd<7&YxPr%5Ub!Xb@S@ffH>d}w@N*YaZLFaaT*pPR:8Bnod*b>2c!&32XN^=Ez}E36LNcOHD}bVl7F]T-Fqn%Cnt}b-pC>@>P8].T&mD=N}R6pM1WNQmNx%mN>TnmGInJog}HxF#UewWGt$]4])D@t@IINp(NA/?I@aNX!NWs.mAaF]=@!D:!NiQ68<Hm#kgIJzlro6*w1QD!>pElfm}!FP%qM37yHT}99X9wdejX/be/91B5LlXeP3QB{$feWxMLi}MiSf7SYB:8IasT3j4xW[wI>cx:{YaJ0iS^1?$Jxnqw!cRGaEU*[!1+X^0&^h=<2(+H3{itPE2{<AlmSJ@-moVWCs^wIDzynCMq-b$QJDzewBFLw!DBkI/QVPd7lU8>++>GC9EUlc8LuRj1ODqVwR{$wqNAPzMR]XhV&yg44K2?us).m8&@ez)/NAK>oysmQw<tiWuqR?AfogXaRgmY9THV)-D&@^ZdGV(+JVH?ykAe.D2mqkl[QqWJ:9caMr!c4du3i]7inzAzYpXtv+4HQV!@--G>u@04OgAT=5<b4wQ@^%6K<$)Oh<D3buLeNR9FE>C%o%@G5p#K}J1%=6evA.*U.aLzm>t8Ai@aFlqh<8VMOi:tNT?Za:8!NVMBK)!C*2rY.8>dNeTf}ObL#$I+VH%*=qca]<Q4Hy{yOfs<b]%X0sBWg3]TPy5-ccexkps[Yb6:[jp8A3bq?<OKx->83^=ZK23(Rk1K)tU?Mqb.ViJpn7x0J)E?z/^goxlO[+Z5)tchm#ikO(#4Z4C6W}J1Po:KwC?FoKBZgrAeOc}Yqxfqo:m]=IGdTH#5<0IIu%9=&^Uzj<7BWeLW{2#&pQg{*Oa:wwQ3Lk=z}%aUiL[&Ab(Y$wi#SgLvQC$}eg5$o^kt1HtGbY#OG6<*Zk5fH)I:dW/A53B(.L+U7)l}4:9f{Kg>@)f$FNa.[tGZnp{ZdEQB(/diGIJT9)@pXPql!6Z==C#P1A2Qmf@I+{DJ5Ehvnb0Q-SXd.d60!My)p3Bcz?JUfo=IuVE[vg<IZb70isZk]rQ9<*ylv@9O<:6@LrXv4zd0sWwI::mOFQt1C>qBEH=nH4xjZ26Y*{D!bH!X7/pLKZXTHqzqwMd8Soayn*(jvOWeCH4t5hGqu#527eVGr*d[Gr[9#ii*cf{qnt<eO}1JH}JHRiCE?e)f4o)T+Tc7/[siT.8ojlmXw{r@IIRoRvn>cyNAY)#*Q^X4Peoh{}w=}b16Aki<7NKuQ2.2s?%UfaR8)/2=xaw{QO]Kd7EyGTY}+>nF6t#%idS+>W9]Kr8)Nn^2D<(zIBLW(l}PJI&yYrY2Ie!+aDu815)33)R+e]p85TZh>@/hoUp4/JlZt5Crp33Wp3Z<TFz{k?Ms&mhMRe#F3Y2!h(ZVl8TyxVd]9xNH9mPMjfSR:}a/ywF#}yU@&@*6vr8>sB13=6ZQ4U!]5(3+l#j@x(!KX8E.w{#VevHY^1tCbA2D>Xe@!bxo=Iqck2wDnQAl/Gf5ehIk:Yu3Jndyo@0/7gz-YokP&V!NZ.y2=ssZz7s=GjjvNJTdk>Gj>7@y!A](!ntyJ^K1$kqVO[m#(5bT4qMV6juEBPVUupBR9J:+Pi&^5Jd#UvE2IOu+1QK!Moxe<.oEtCI=^UYXA(h@+p^p1t*}26sWw&CqIOw30&oY/5?0PyIND!4-TZS%L>A%As:-E%W[Rw$Hg)Ud+^csf%nFlp*M^ujmnk1}0!wtpnCL0ywP[ZKYwDH9}(UH9Kt?su$i2cg*vkP!Ewz6Ovz)6([B7NX4N3Trnpo1c#7SqaUreaigA>VR=)Eto$!msAXlrV{}uY]p#@<z1%!#%Whc84*m}PxAXfynWxT1/X:cSgWVs}Cp]hbsZTvp%yYrh:n83Sl.GufgW>HV(KRc*=zZb77@oCMsLc8-4B3P-@G6R05ZfeE&rDWlKN$spLN+T@n$z]ga3b*F7K/9Th=LBE[76EH:hzq3A-kU@8@]jK<D$Rl)a^0Lo:fgV*e*lV{}B@stQrf>?uooc%gX6#8M83n>=N[k$02C&YeB[qL]PaF%Vql:3U1P=DO*W2DkskXa%Zf4ngXEI17FKZz/pS%CS4s^GHwU)P>?3LRd.J?{/(xj(KDGB18Iuv:a+O7&WZK8o?rdSqaWEwkR+Y81S:m{]{!O}?z=bMq}l9=AyqLMgH7jWENjf(*7#^wCwvPqJoQX{Qw&Z5MD56=?mf=XG}S=C}0zbi>ZzUE86NdaJk)>jgb5a48-JI-v=#G+XF1enaLdXO9B>p<!6HxIr38RPBLgnCOG791:fQqOnr10#)6xn>eaWfVej3n(mihUGRk#0BRSE)s{=4H5rQ#dbTT%DuYj3k@Du}UH*GyG@F1%0OMuoi[NI!VT9$-3oZm+Ocp)-Y%:buXD#6i-M#ca]aiGc]H9!9n$RLjCy>b&OZI[:o8[^Te}#.tg*VYokN/:^oBl^bw@9!]>#o#&BVZK+X6Xa30Y@kkhFz76*[Q)%lq3TmidIosr[d0NlTIaqUGyRPPen*j?5(S}t4$7v3Hgw3Iz0gA3CH9NF^LS$[Q44!s/(@OUY!TuXlLx$g7NdKsVu)}i[@P<Kl{V{AsN]J@*/WDdGp^XhLe}*{m-fDeU(&<VNnKZpmHMC*80lg>fNNogfLGVa?h(4U%+KT^2d2hI@:FGN7J<hGC0$0^J0AAbun*e@x#ulNk?u<-r2dT>q1(OkBhtDBdcKNGm@nM7Eqk$WeC0V]W[V2e8M.A&sZL?J.H.F>DVQ}}qC[4@f:[!zur(:]6aR%GTMPbRR%kzHvTiK0S(7^sbUS34<LXbO$!+mY8YJv+IzA9WlGOKxJmo}:G{OI>TCO(F4Q@)B*qZ}PmJ/P6928}R5/a:wx+}cKB{6Nha-/[fP1{8HO$:N7p6aS!tst.dM*7HyTAN4&wD!^AJ?LOGA@e:u.Vlq+/)nJ]]%XhIsvE=XZz+3EVqf(w^qA{:gmw8a6*y/!/D+sq!anDA7J.djXV?Xxa4e!^X6gWNM^/3&X]jN222-e}F8BsquI:.@fDR]hI3}/7Ccr3ve=?N?cr:]!8AnFJi4N}e{TlTTB!bK5K)qC:8KPw%i&oo!r@IYwAT4Snbaq?BGjGK2%mT^pL7sfmjWW3.Mop^N*&zcFr}4BBhai&yn=Aru.NtpSQ$7gglIZWy{/wQyU0PQxQkg1Ep]Y^apDM{==W45{qIc{V32w&>^N:k{<lO{chCqMe9M?GQ8FDy&7Z8I5K2Afy2sz2]wgLC@x3{5b{Y]bHCm)4Kgwq+EX9?uKaKxadLIC8/3NazlOCgtXpSXli!xmWUM4H%TKcv%e)GQW({X^bnIa)BJzCLRpW6htUW6$@Lf{17F3^A(nB9rR.pommX:<pCOy&tQc4U=R9b!m0qE#ChF1Ugedk^N/A-FMNdiF<!:mG7t3ooMVhaTbpsS7Hh.Us/Pcqu+}893GPa>6g2{6?o1}AI$x:<$uoe3m0&FbiteH[e}Mt)E&X]hq@7p)*yZxvPYtN&&w%@Hr3LSVrL=un/%v(yxd2@Bck.Sz3*)8^5@3)NVLFHVEG{M1^Y-Y4B!P0!/+Qg:-E(d.l0+c00?PaImMuyJU^7tpwPeJ!uDerS@M^XLxI$bo$0f*i:5>a%^Q+(B$Lys<b>j>?-pa.h^jMdJb+1!K#(hy5EDN{tgTo4&Ht88}v4vRae]sq}j[kbHxRu7.[KsI7/JP!zS?CPS2wwN)%0AcyqQnGW&Zb2sLq/9Xya4",
      "count": 131072,
      "gapBits": 4
    },
    "ideological": {
      "bias": -0.898835,
      "scale": 0.03337620336591576,
      "z85": "RQH<STez7a>9@2yArW^8kvsC7T(@[okI6Q@jLZTX&Eoru/wIq*rdTxtq5@tqaym>pdV8N@XMa313*X=P-CCa>UVwt+[%VgT4=0YLsrS5J{!m>#N22p]Dqv.q9H9^TwAVSIGa^7d}hNo9=^C3P@4R=OGn-i0j2X?SIzRyeqpt[0vS:rj.%!./qgCfSk+(N7qg*/9.B15TV%(g*9la*s3}FVzr{B->r89j(7O?Mxo#EYzuOzW0UdZW%Sw1^L{0+#:>Nn%SO#f8<X4)q)3(5V=^/S9v}RlrAxQJ6&O>]]CzcdJ39.l1up{rISbNRYGb.@og@<*=!g)bgMp1MYw=%7bnP)$&>:5q&/&*sMb0Af77(G]jqp=5Wu{i3h(kK.!V:KyT?7iM9BPvs3-aRqALG3im+dS{%K7EW@1:eZIxFdZotC.gx7^G]joGqh}JvHci>vDHL/e!!4/-Aq]iD@&yxU(Ph<<a{4%D&YI&P7rW$/IsR9u@s&pe{DV2>^VWZ*BmDm1q4v=b*y.S=e5#kd$o[PefP3tB@Bc4^)8@}e[gI:V3Ys/^8gyw0<Mq*PtX.f^9$mfAs3II}nva^<hjf^&P*%<1-aF{KmNxRR.bkFFmJFg4..eDDxXWnsA:5jk1:5(.X+aP[M9MZhsYLo0/+e85b{%G6{olYdO3oHk/R=$.SCUyro>R&46[E1IlAqPU4k<mm2%?00{sY<Wwv*9tq-S2+*--!CS3}Qi101$t8&>sp/bU(HIWlrkFRoIeu^qcc8j=-hF/o:WrXs9?z$*..{LhUq(@*$p.inj=b%{@O+)V4S%}rUlihPD6Ix*d24{k0FF4+23n&BQ{dC/o<lyA&^qxiVE)*gUmp<m81]o!MNZ>Uo0#H2XQT:$@@d<cXj3L+xMfmKIGUEJZZ8J+npnle<yp{swBnUG]--N@Z6C.2wJ)^{WdL9A4C5jC0b1xF$9[L>ryR@*e8Xm)V=A>p=/US*?a}Khp53Q!OKc@8f7^)J!G<H@{bpe9o+^y^viKQJ3olP<QB/&)@O7awOke>!l+5P:#w3Mj=jP[1)2/8q-kZcp^vHpwk1O:/:sH%[v9Bb{Gu==ZS(Ryzn<H3aBlFF0%Tf24kA]F}>}*Dky[jbQ2*{)7Pb=MOt55yS{WLFt)b/]$=<xe8JX>0f/mWF1MX?D.QHBai7kU8g#ql9M41Oev8f1v/A26f$hJ$*}0Hy9MPhcqpnCRbaXK(+7or]Vd)V&dHoTN9&r<Cw@1Mof!ig!1*u{.X7^bo$bQ9zV*&Swg5nXy)7AtSBNh7Lf@70b8ZuKukdl3GBFY9kj<JHls!*/uNFn&WOpAl{Z1brie62@d3:lqhQ!]b@cj$bnTM:9-Wx7R>UX}2DgyknGdAdme>6@kY<nY83Ta/jC{OTpB-GQ>C/%iY0UeQ-6.%NaVaH(apg(%3}nzvl{?]$ra*r11XX<Fsk7xF@50)DH(O%yQw:B!(n]1-7(ZO19[)!%(u9Apl7Db*T[*3YJwcy#^2PSmKlfy/Gn-Xq(Zl#64l%fXoMF63EK]t+FNo^QVo[G>G35sP7egQ6<].?H1a[T5XO@Fc&x(7yl4EX{71m[F]Y+r>1SQu0YT[VdMhD]-1DDhy-LyC^x^cAa{g.<%f9{<-Ev?mhw!qoAg@dFrjpa<0w7}<mQF+3*knyb.VNluDkCUF!7^vb4Q](I-tE5a1z-6zT+Ctfz]![LG[axrrQ)CuqzK3hUr6$Z?^9S}f@]x0C%jo4j{S]vq*2/j$ML}$UIwIQLr$B}-HiQB/vf:2vtTYFgJ%>nF](7SOsHECLo?N7gxT:t>^rs]nVx<l>9sIAxj<Alyz}c[F+0<wo-p#cxn#y]qu-AMfw=xPpI9V&*9kIojF&rfxsdujkj+fgPm)gIkdJD4p=BQ?*<wrx:wiliidO6p7]-*8UuhTb!llFl7>m(DOmgi=I{=FW?k&)Fw]CbhN1-cBCraa+^1brP0ee{vrZ@U(Zlg>ixYB8:hpfVmA3kp$PWoHdb^@2+j&z#1ZN@fhZaMz+$n^gTGHi@o<GAc<$Xh3QbNv)<WHf@a]B0%9bBqgILxo67{]:Oo(lG5ZV>6qxAjfQkQc%jS/zMp/HLb+kS<ASfiegWrzEHDpFAnt<]?8f11CAr+ZDCx78sr7fyIE*<!??>&-s=MxZM-}K)i0-O<M4mmUq1!!CLFyxofR7<5>Nl@xkH]Xv]CYph0yo66yD.)=z([ETU+v!w0gg#-GQODy1YQ+=3wOH4pmhgwhMpKJlo6X)cYTNA(o8p$dfIqRH)EwKIh2+-p*rI^NuQde220sA?[fNyZV]*}W?u}^gb5m%:oxh252pVt&c{NK8JEa&TS4wfGc3]v-{nNWV(z>v4oG2.Q[k{9Fj+RjrV(<Cxwc][em$Jx@/dFp-Zl@v86AgUU+r]>3CmJBY)ez0Og(jbJAKG2yz7@ZmX-PP!V9<>D7MAlUoMEa@2]Bu5EJDo5.mNLREFedOJ%^mHO(W8.e8pNjdaV%g%h7I52=nYiZgulTyJI=yxAXV)cZ^eSL@G1EMmCeu%i$qp{sGfWiuI3yq8Iu-!?H018725g1h?@-LyC1JtJ(RKJRVcs7zfj!^s&*<b?tmBg=<)i#[u}*593%]Q5-:>v$bO5NB.q&nNVrLq{}WBu:mH0FBwtanBb3xw#T8Fd%A9e)))8RdV(e<dJ*G!me0keU<h*1AU6V7ITSObKob6Cnn&0zuX{1>+dOViBUl68krnrD97UiSb7Mh5BbZ6y43Zb%dA^CcRNsr]A3]CDz-i)*<oF{VdV$Ss99q4A)hJp92<E&[{hX=IiTdcBGoLBc:4^&[K[+!sQou#wfM:idc8wCSU{KRS#.4gCD{x0R84(@SnKrbfGoNJGm=IL6^Y2km4{]Shu$BO4HXx%QT#yn3x07R2$raw:@Kjipdk0$@X/aDo8ZvRyiOW@My@]Xkv<o4R3?WLJ8%c:-Bipne*fZt8]]hQ]&R[K047!&VdP)ttSmVd/N-[Tp9^GXoip{cRmqBL%c%]jEA.J}6C49SzR#N@*>I(90W{]q5n9LqgOreVWTXrH9KX)za8nmciB8s>xT!]{O@8OPbA>.L/+$WHF6<OjkV2Pi1])kDXR@2vQ=myTo{[rXLgyuacbv1uknquNquQQerLEZ9bx.[0hTyJE0i=sf!$9.JS(8i3JKhP%Ic@QmJ/hPvBgA3C3Zi63BB7lMnOsXXNyhWzH=?u>W.0ry+/ff&J(s]Pe2me9n}m21(ffcpJ>.YXTn1Oy0CSt35oUi=S:NGIu>2.[%gnx^EXYaAh#v7+u=SZN]CO6^X4bU{@m[$!OOiSt:aJ9&E4a+Lm5[>3N-6ZKun8Q1wHdaOV@bYlIUK3!-Vctos7mrJAW%Bn!R6qe])D9)Wu5$&n-Zo*@]pf{RPt7NF7+AS:Bx>)jp!/ljev^iK3Eh4thKBR6sN/zPtp<V8$R4m+k4H>>k<uvuXurz=3W8LWv04KU}7BCDMVuc4Y5mMlCCCdM@J{oF8E.0k[y7??K*qFH!?6IoRzo?smNjvWs]Ibu:+i{wiVHZ]plvc76{=7Aq@ydpVkqRA:NO{g8a>BZn(pF@K@MpnI7O3kFg6DaogYX<AI-YOg1aC)[uUs[C{q6Sq?m26YKm1<bz!3XcnBT-9YfqGMMAa8R*h@Y/>-2&/3}Dr[fpjYA65{TlKIfFaj>oqBr*tGX73pNZ:%R<W@I7v6$@HP0[<TSNLYDPo=%>!wFC1ff(#zX6S]@D*M&)/-IlS^fsK(F6l6-zYz2UCtLq>!CAm$t[8&bdOI{ufg/4!(Fi0I=?E+%k$fCCal5zhZXt/k8c!^dU7qk7q9vzX&8w-+J3hpIzWWvZt)5fH2bikwE}0rU53QX7][g&QZXx>3g0o+4vp{yz:=(W^ZaHB4t.3ldS5(Xcqxz}{?/cd$e6F+o:KDSP(Jw]KEnZgj7p4>G53h>W/Kznt*GIP%XB}jWWr50#Fz3DYKaZm$djE=T{cMTpXV]{Mbkey43^TlJc$ORx&Dp!nNahnq*/pq/Fu&ahNNtC%efz[^2]kH4*hO+et]LPH:Btq<W^[ue!x8pPGq4SFCcgKM(EQ{<lOSt:y#wq>HIlfCWj]nk?KX=P6p#Re=>*MHrQs5+ePh}Sh&N<5N&@7WmeWwp&g8dgS&Y5.?s7+vdIY4{@c4S=3=Z7lB5F+Us)TOQZdX[&7B.TLKg9GBHl:7}0/SxTm)(m2035(j..ihCE-harm-@(8(lh>v)=vF1r=/%}an4I@jn<CcGINAJ)R<If!y?5nn$1JR98zanM2N4=v-))o7?@HHELK?RvYHU{}5+U#t+=[ZeiF$OoIII:fp4HLbJz=^t[HeoRJGCuewR=hmNwv1{v2Di4=T7fenCBJkMh2<2O8}jtC8!NGTpfrr>x@v&ITyQJk-1n>Khk%)=k<FSDG}6GhkzuA8Azk){Yh3fr}Sglm$^W[vQx#4ytlWr^/v)W28.mMA.&(0PYwClrBS33QZ{Su5alm/jW/S1SU=/.R1vkxqMIbH^mbY/>G:e/jN2*4:z&vW][yhTiYSFC(XfxalEQF1HwKvLow$fai>)9F=exXB^6F#gsGY*o$lvtBwOi)Qpt*BJgZ58WPb2QvA&vb@!*>?L%>m!iHOc1gcW3><Gbh}>mmqN%h9r9X={p{3@r(2^<SS<1zZC!Z{IqG9G*hPX)<D)fZg8#@t4DHoH3uD=lV)S9F^2%YRlORFvFWtn@!&^^Uz{2wfv#h1.hJ&ft:E5DR:etYJbu>T7OH]!GlQxeu9avg.>{^^Rps}&287:cG?xdvD=O=4.dt5Cib50>-gDqb#Bdg!7tZ6Oto%ix9T0)fKW2uFUTM$VL8SU^jON6qTsC?C>BquyIEH4O@DXS2J+#=pJpp1abS$DAUV{E<{iiWoX24h+V^hTA@X<+p0B]T[p-+pIS.jN.IT+-Mw}[>geEYR!yzlX{gV((7^XQi*u-:gO2KNahdZZ>GC>@y.AXNg.js%}0s47gbu1w5s-ejZ<<o:3Izt]k)9v.nUd:?nmDl}!0tz/f+15gJ2l){q]U*+H->^CHO/KS2Fy6>#Xmu8w(i0gxw%X]FyhAbU<DI@([zjt2p}jfwkS8@K&YJ]2?MHDQ-Ain}<(7eR-)4{m9gloSyy=jy4HXH*Nb&pM(Lapna^$.yA8:N/:VY{w?E?8:hQnpb.bcX!x3}NWf*CJ:)t>SMbZ@Ue=[7jYuM*WsOZk^{[r[4^wNAlL.*?v(ZxF4X}(B]:Y!)w99(vCF3mx3SG^IthS7@kI!^}EUkK.c>5R{l6t=u)i8nvs%wW2i+:T-{uP&8QT7[U7qrU6BH3FvH!+&mX.wxzSv-mxzu@20Z.LtWoEG*$E+IVGQU!<]/9S^cn:3CyxJh4F6#a4n5R>!b(W3s/yuZ+C06Czw#d7a]&]^86$T@gIPj9=2BqESRj>wP4Tl@DU@co%udcfYn2.af32]YV@#rzvuA5%mnMFI9Q$FX4QT6C#:^Q4.aDp{<!+j-700U07p^T@@[OPR1#6)9y0<T:qv+Ll:E2Dktdy=9-dCPt.N/MU^{#X.hFP3W{c5phE%<Y]j]559<4>&GUQ418^4VcpBPrXhd3FR}t<Yt5hyb5M#XL$[uQ]#lJ)MyRg=qtOD@OuBUUSQ{BNnuSNRM5p0$vDhYIl{?y5KCHbRozls3jH8u02m-/WH5]:>m60}iAV&z>7d4.yp0uLEkAUZ/c+t2qmbI&Q#<C+}jJ[lb.A}8(PDo{$Q40/j.v[*>{w-ERV{o)aXj5Uz2uj&#0(B$e5y3oL!1@zL*%FcYxPym1N:yot&=>UFu*%jpyYtbmD)zuS7Fzj{s@7Zp1a3@u:mq-ZFx:X<qlCC]%<<H[x8R1NJH1VoXI3f0*xdHLhzSZr7xeo+T:<*]&K=bpwJ8p0TT]$SZ.ieUE99Ho8bUVU?wpA3QX{d5=5}e(Ei0k!lox[U>?slZg@Dpnn=UW#eXAOv{z]ZS*NNf{LeS2YmBGUm8XSL(RThGD+Y<UP^%Djid]/hbc0yFjvvFa-wY9q*o?SK##[Jbzn$4a2w@Aa)8yBLE[1VZWS49h+:.i&TEL]fs9Q7#1o>5K!8$2:VuD7E832Jek7aeOipRc6o7s2]UfwO=b$}cv}]^x%ga92i@Dj8cf*U9KJ5DWfO&s>P[s-Vgtupk*%S#hvH/&Vmd^0u&G0WZEsqS8I2iGqtMAXhbB7Qo8:jBgOS/zXU*T0f/FlAJ?)]q{!MVeo&>:u5tG-tdp[fDc-G8?IvvsNu>I@ZAh]7@n9hfUq?3}ZP)C234n()l1.TGN^PAuu(j.Hz/T1@CRc(FuQ58HpVn1u(xd1fVjV?:7>v2klt#7MS=[G0RU2&B2J3Y7W([PfHRErG}Y2Vu:c]gU2HC)X^ciFqEBg&[2",
      "count": 131072,
      "gapBits": 4
    },
    "charitable": {
      "bias": -1.196298,
      "scale": 0.03384536232182442,
      "z85": "R(}{q1xQuGyzz}{uED2P7Y#):HeQm+D!$0XA[APSmYGA!vhP[ie*IIi+<@0-fjZFW-aC2a2IIiGdO$=4Il#n6HR6@IP7??S7QQugf:g[SnNK[:*m5uJ7K#MB)1T$qkeD]}(K((()kttRIk63W-}CS7@u&BtJhQ8TKI(aIZ:GXP?9o$dPMWaB8/bgnk?F58WvT)uDJ}Bi/vEHH<RZp)iQlzynz(YS7D4I:/S)0bKxA8Yhe?g>c]xO!ajV=fSs1rskXv*=oDT%8vdce$h<t0x3Y=G$voD8wW5529<Tn?V-=f^)g%fnum{Ay@ZTHk$7%&/jC^Re3L44v0/Lst8GU{h](-]7cccfJ:{${t^WI6(uqeTP*DX4PfwTgWxM1kd9Z16LIbVat>Zq64w7834IIp!.DMGDBzE/Dz-@^Y*@S>)XST/ul2Gr/EN{jR&zD%]rAe3![@8.aiQVQOKXkc77N{[tBk]r4lrM3bmeUK8IxZ}riW83fE@/+>?Qcne$Op]p{@izUfc>NnL0eS]]jiS[@qTrP*Cd7TY!o}QfFEn^$3or0jznG+UI1kA[evWqf!=z^>b5H3gqH4Fb>/.c<tsYv=vICu(2Z5:D*@AXnJAB-O]FfamPR&!HtmUqIjk.eUvfKz]{1.Y53}R2??CO>1yEKemODa:JIWg0(a40$v+[z5*JnKWS=xlFLCYTV)t+!!g$ZJ5n3rrgA}bY+{e[e*fZTPbS*AGUTTo4aY5/#5i:@FNxGX[cMqa+:v9R54ssK^cQ7gR(Ns3D0KASEefi<$>iBY]emmKmN*k[yAt{Abcvzp.c+c+xDV9/m2(x2^{{4euAvx{{/1.@3n!8R3l$jhCQ4>JdrqdZe}NQU0WfZELSQ(GZq-ncWI/HD:?0Ze}n0Mrp@YwkUJo?MsMlnn9(=u-gZ&Y-ba5iVZ]n1F0[E:GhtLrll$>8e1((yVp@w]0*6}oa*CSwIA*{DkAfgL9JP)Ct49J{-!60w4mo+x[eWp>ZkHW}cth0e)e7:&t$Rx(&g3v8&kMr!xMc:B@rVt5sjTC:E&mI$g65jlSdCIs!lKZtiuObkEKmYjgIJxD1n7J43tRv/?%:MwDL@cNLdfDzL%Sn9=S9rcsrP/fza*dHY[h-:Sv7-<e2QpYFa?@Czyms)<VP:GSEz.-.^DV(Uum<ZvjUn9[)<RRY{=e%PxW5sq0Z}IZ+mz3Q$gg}h$XoZDA.2N]9[tS.R0Z7)rTsE&]DIrvk[S083N?DoDRWy*5H0A2Uzy[/a7#(}Q37Vh{]VT@.(d2/YM}=K5Hh7JQjwmQ$5s[v2S+I%f71:k01S3.Qg59e?mp70y0fFCzB0vTDlN6I4)*7NT^OOU(>/tr$)I0XT:Ypj6w]-1A?!PkeS7g/I72ZU2<o]gW}THROiLf@lCBT*qsU?FOYVJT?go<{66[cUe5xZkPn/1SS7&Z(!LrOxSHERv@Mx9>!BE>I7PEd<v]1o46cfXTL%Ha6jQ}T)jyZ7VjDQ=!$mxl@(AOp=>!1}zmxwKuz<Z?QgSGWjpT}[Xa#l-i2oWfH}L6uWBv)Nvd=H*Py@u>ovmeLo5?-f>-.UBno3)qdHg?+F5M{i4&Z5LoNwCjoLLa<u**yZ4#MY%evZsnWL2xw{KSlb2!>NzG)%G5pwU6FSQ/Npfqa3W{/U$T^7}n@g@Lbp+pm[*lmxDo!nW42aoI^$trW!p!kQi?Rxb%%=9lh+!Mux}DAYB*Y*p}QUCB{%p}/k(6hB*/ML]6h}K*F5sSO9qRPRGN2&kNPF=^2rx%uTn]*3mmVkN9BkLPT!Npk?6@0myE3S9tHGUJUK)c?eVUTglgW$ZIy{dQ94L}Mn=.IyQqswdU/1LZaHaJNFqwVg9I@Q::-&B]x+bxh-{LaJE-2map4B!Eg$>&]?uU&Q-b{0oAUhhDq}KN%TQBhH3oJ<C=f(%oVzM<TdXx(EPCzldM-@J1Qi@>ETS6Cao<1q6*&>Wivd4*se4)erB-p^K9)LA#AbJAJ>4X4&R<.v&KW.AaP6wEx^Y4zuaz1V^IeIakdXP%1>=g1}><T&B*:D#r)f<I/^>9)MuF+=$#6r32A-!qvmoQ{nq.!M7c$*-<cLa9IChJa<}NB)Sj^rhGXhzHEjPISiSrhDY{z2zhD=IQl7q0%c:H63:LX9n@msB@n)YT=qCSuTRG}Hcv/s89s#NA})vUjGZ.pHY]qv]#0}S]5J5ibX?J#Vp}by!pW@6-wqZM54%$ju3?!JJO$s5lxZFk2Zg^Y2A2z$k&z?WIPX/!a^I:WZ{gm::$@ZYkazF3:%f$gR8cga0tUr2UM00p8S+![[s/dx5qlDp<o$GN&5).<0?sVuq8R>koT?1UW0I&O9Zb%N=@}]}dYDOJ4Gn3)OC>/&-umHu9J)CT>c2m(MUB]&TBBl^+cQ#W]#7uAbv)h9@$LVLKrr(-@Ec4Gjxxs6@gq3WFdpqVLYk3Xm#vF3[(1uF.gx>jm52+}m:CCF^$>25WR%.!<oQy5UYyjX=o>0oB8[f[@VodZl%5FkS420^toQJ51M3ygYDGPeMir53bgO]OnpFysHo1-<WOdN1dIWJCY&+84SS^^b^%tw:7sD/SG7Sz<WBz@.Hg.Uy!oMVp?)77olD]0x8=lkzrFa+Og{Nypprl9n[BmlQ05b%q9-!bWankeg4Vc]H=ulIl9E(VN9@F)sFJ3E8kYl]dp+9w0&ohaD5TH({tcM7lIr=fi-h:h}KGRolfQD1a9YYGOLVy<itbtwTh-dL0vOi14!j0HDgBoj>IP/o%tMlA&b$x=>+y3oFuu&%LqUWPzDtOY]IEcKeY-*%W5Dj^h9[0xLCt/^4vfL{Y1B(02G>C>e8qLt[&>Eif/e!AJOgsW<]Ha9t7V:S?}7OZ4XKW(]eGNj.QgMhwSX8(ly{n8XnQH8>aqzjgySsJUIm*:)3M2lc4*dzk2KGk}wuL$WoI+4.AXcfU9DKkDh!r%#5}chfviYlB5FnWcG>5H2aK[kAwIq5C9cXhSHb$59Iq}FyA1!rlBN{4Q^O$f)(:3(Lbs^Q*4T0WE[*i2NI2x{iBH3[1+f5G)RMw-HxmUJD1eWHvKt)QSnNfPEqs]%ncnl8)j%NH4@tKmu6>EQgg.bM!P5P#>6}x4pex5*h[/j:9{8zfCfH.[&3X%jm(adT$Gi2kPlpdNh6FassAtw8$Kr$B1kl)}vJO0U4!j?sQZ!NpdVhXvi)RvzE93t3fpfwraFV7{)WMV&Q/ndT9r$iX$jC!]G*kqQu5an]Vzj6XvEYlLn(IR*z9*dt)hYu-=7$Xa<}a4Ap6v)+}Q6}^Py1vygm=7nevYANgt1}.NUnRoT:I[}G5X82laa%o9ITTCKF3x=@d=Q^g=7lN$CPz%R@l%f)tX5Ak([-/urs})69:s]hBy*WNH6K!nhH*}C9#1}pv<o+N.5hzo->x!AxjK6^u1w!@NgBCf(K>q@O@gW8*7BAZEJ%7hy(*<[0P%sG0Yu&ckVjJW&4/>?{=.I%t&x9Jd1:msM3?nN.m2{]L/*6pvrW)rs[2bh@SWp=F[S9gq3f6eb@f3k@qE!=L{K9S5yoMuaX5C1kuVTgRsL6Txo3W&M0m5[MvL3-HSFkoguF}+@t5dV.lOO*nB7huLKlXy+Ova.hLoWY5MG(-n)u$R:yNW(}97eG1l)h8hwgk^<<UM44I.#ptR?cCvFZ3YqXGpy4aW%ses^!C!]Gu):IEKFX!RjNZLy]9e1j<35Hx(R0-[2BmX!F&RlleN}Zs!p7h2fG>l*){a{oUq<kxkiwP7(tuqTGsh+iQoSsHy0LPV6lmU$6FI6d%03zEHrF1OGH3x[q<W6^cZ!LvIS:i!UUQ7!%+YuLeFSuKxL?qHUT(+oFA?6P1S>nxiWEWE?t4dxtzCOvc$F.qF*1R7>{zJ!icF2Fa/ywL!y>(J%<5a7F5[*%6S[sy}%(]?$IMDyD=S){9%UvFb#v?me+jqhKB@@JFKk!&q}VE@M+}:NesF+i&U+cr<qy>$Eeb9:O%(:73E{&M^N.)iwgwTbl7mtv*Dfc-s+P2#>wHB:Xx+@in4Sm^b8s5L>z-h/r^2DlZvsp/jc<{qHBs(Tnt/E:JO8&6mN^5-<B[-G-OVK3L+6CuxbqC=2MK9h*#VTLuww>vj+u.d@Az1.l+p-rbi*@}X<xK&y2/B{N$UM1-F7TB679u}eb:87dVN1b)gt1=cx1l&^RUDKlBji#PIJ=6>0&}P+kHe%LH2#PuL@t8(s>!VEcETl[SbMC3Jj!nzsF{fTJWZoMMWpw}KKRoaZfHWz9fx/V4+9BzK<1&w90eb1DpZ7&ZnM5{tlAFsaJ7#*m2A^FCLU=1e(HBN47(A]%8.=/dIW2(Zh)+l3Hmx+Egv/x7M35m?0U-]XE**BFGf/Jv<E%Q%Cnqr9sl@qGZggypfH:*>F>[2bW5/Ny[/moEcD2+e/vZt#E$p8i.e!l:)lb#?Rq5m@TVCYkeR@ocwvpCT0?o$tQ04Kcblo5L!hX.hBuvk}prs(GoKT(iK)O])6rG^8Au34^f/]vref.WWe5uh&AeX$)ill*wH2)GbTd.pk@<5BkQJg0{6E:@@c8{VA-zF.Yj-PG1*(:-ojPv0Cb2D..Ab6d.m>8qdqitfKo(^9E]y-ae]{?}w6[O@r1v!QJ6N1Q4rpWTC2*Jl#0Oi.7KS%AD=S#g(o]VCA2L(pAq?5CulHq4iksyL$+RY+fQwric!yC*^Mvq=q^pbnWveM3OGDM2(fKAtgX(^*a!BLT+C&pAIwVy4yRj)4Gewaa+g=m}bDbFI-=./bOy}lfF2mi6?^zaw-+#9==&<^RR8y7PI{ds(l9S43LJSH5N4nHug2=[pZbYT:^LB{k!&Lf!6*5L0#qTaE^?aE5fxA:6.7$J>IFw{Kyk8[{bs+Y>dhk>$dF?}Z?4^P9.CWE?w.fy*$6>*Shl09A)C1YRDW}{i8@&Pl8yThRK387f({<nwG+XILx{NwMwpSHm%O0ATY)eWYR9=E.H/vDe=KKR4Y<[}=N}N%x8sSIMYb!61#v1]L:e{igM^FN123$q7Z8=wRPq40:<u=K)HIdiY*3C/+b.t=]zRC%f+($Wbh<t)J+hWWS.U4?SFSnmQSLiMiWl]cQ=U]yDR:82QWOZ**<o8ZKl0U.]yoPG+Hl$R8wFaqvwyYq8G+=?j0Rxa@1S{z-XHMKL7w61qYk9[9&bE3@[IHEY42/j(#0<*sVKq#A+i7!@TQKpZ32zQ4Hkp-{{l%d!aaO+UWF:=jmHxHg9sj*?0TWXec@qKD{ixgCAq$LG2j+#epni/#E-0Omc8g@u]>Wi%yC8uh1(@Az2&QNQVJgY=p6:sdcm]wE&nJt^&gB=*24><GSrm+P={gAOuV81mpY[slymNuB4rwQrdb%?ImJc11x+rB.-:+$.wGBO>.eF(8mS#V1Isl19<a1<S*gxA>OKQ?GN3Bzr[cPJw+4irxBF%Jt<}adQ!bKsp0{m){=4w0DlkLgi8VWdpIM@.@y*JOetQa{u1E)E4]0SCsa2ubZQcf?mCZb9N$?WcF=Ql$<g0eO(}/AGR^v-i-i&M%A7DogGfqK#]LzM3EE(@m90bokw@T)Iih:ih%VYIrCmwTJH>d$=/PzfQ7z<<pul?>l+#Iw%$ZvKXesDj?VFdBd7jhk&&RzaP)wi/H2+&3$*roLx8v0{J8wbe4Qs/d/TxiHnQG7PoVZ}ojzHj8FwVDYbqxex#WpN9jd0G4IRjV8KK<6:yPmX3%oO*{3c%[stc%Q.t$+GtHUD5PBnGV&w$b4Q/s0x0rG0wera:tftuqutQE]{[gU0Z8(>cGgC@xgiYyCU@](JWJsS*00jH]B11p87RAl8BWwL/SiUgjjb>)a5bQ/V&/](1B?1jzvR+pSJeJVWM4C[Fl#lD!S#rJ0pkZIp}*3kR.11.T)7Ihu:}.^d9N54Bjj:14h8O8[:G5}%EmJti-?xV3>147EHNkhXNsguf5HA$YffbYv8XVKa=lH*VOW!@U1LJM4tBn:}B:Ev3Xp}mrrdI{J?5Jm7Jh@>+:FHQ!tekk{yw:QZh:#2}xjX%u%hSUNv<5t{/5)RLTQqqI-J0sK}2M#}ROA2iTb*>n3JHvr(vKOb:pe=tfM:6b8YO7q{!)4Y-EELw(HV6#o(B8ckotd$}b[fcT>6}1uCLj29uG@%p-yjPJ+y3<0NtK=osPm6qpR6V0=dXHmxq2oDF@wcC=^66wk%+N53:3[UcWp0B{]A$n@XvZH@q?PmnX!$NjwM?(YudcS:Ao8m:cS}}T5opkLrt9w*&AAgjZuia@zR}rqD<:}Wsw77ipg9F9x0(8YxLq/w:[2CSLUCI<gd?O@o[7o2jLgoR>zxN/p55(!@uyR2EhitT>m&jqzW8848DzIW}eZvo]/yqDpWSINELi.T+U.hyAdP(@#?B1R1+M",
      "count": 131072,
      "gapBits": 4
    }
  }
} as const;

/** The files that the weights were trained on, by their hashes. */
export const modelCorpus = [
  {
    "sha256": "ec5cea547f8c44f10c29cf5dc8fe3f606cb489ccb7732083ba529a87f6dd3e3c",
    "rows": 120
  },
  {
    "sha256": "d38996f5573e62120d0115844dac1ec350b83b7427db7860df555c9584578436",
    "rows": 25
  },
  {
    "sha256": "30e1fd4002407966df4ab84f06b404a435f22b4023a0bc46a28382b3cc37d3ec",
    "rows": 160
  },
  {
    "sha256": "f19ac92044ec0b12d9f961328239e015180c81159d3b3bcb349627a9cff35b85",
    "rows": 25
  },
  {
    "sha256": "b6bf80bf06e79b10b6babcf98a92b0d38ac2ba2981b93cc0c46e0faaa514c9be",
    "rows": 15
  },
  {
    "sha256": "d92124c0b82d8aa66d0992b04560ae1f40aa6fde4b5e421d622c7c62ca42ebf9",
    "rows": 23
  },
  {
    "sha256": "09b70c598526f6ea8aad84002d56b9431e82e1efad7ed22bc0589bc356183b3c",
    "rows": 17
  },
  {
    "sha256": "7a8ba27f960f02e1fe4a7650550d4febf56655a0b65e3fe038530090bd061bec",
    "rows": 22
  },
  {
    "sha256": "2d149fb89c93b0c66d5c9c7ad57eb33bc9c2e36b25233dbabf2097ee960d7220",
    "rows": 50
  },
  {
    "sha256": "7a92b4892332ff5e46b6bd5d2d5dc7a280cda7aa21e8585ee679303d16441cd5",
    "rows": 126
  },
  {
    "sha256": "a9c48906217565b77827dc7bdb0534477678bed6003e67a7944b15e67d5679bd",
    "rows": 25
  },
  {
    "sha256": "5172c7809d44efd167b901c3a6ab670c3a1f99a5f90d888cd9918d5649772080",
    "rows": 14
  },
  {
    "sha256": "ba17bc1a4d88c36e6fa49945925fec2fc62619796ed46f432f424c1cc711caae",
    "rows": 23
  },
  {
    "sha256": "a5e2cbd7b59f19740859a3bf20a03858995319054db372044590f3abd4fc1e43",
    "rows": 16
  },
  {
    "sha256": "6b63f91e19f7c43010ef4be13ee2c0d118e5195f13669edb33954bab91a52f0e",
    "rows": 23
  },
  {
    "sha256": "74f7b3aaa0de2c4dc449510d27fdc030c62a527a60aa8b0de1d0325ab5b58343",
    "rows": 48
  },
  {
    "sha256": "7758ed95f26134162fcdcd86b7550dc6b927a0b68070cf6eee21ae2035419bf0",
    "rows": 169
  },
  {
    "sha256": "0593f325ffff5277985964280f4449d8b0ee13b87cda5a686019ba790e736e1a",
    "rows": 231
  },
  {
    "sha256": "4ae0cc1aa6034bbb66b2f054113ecc6bd3214db4f89d4afe7adc4c5745c3ab38",
    "rows": 337
  },
  {
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "1602648f6dd6485b9d7b830e740296a01bc596cde048615ed5e68d4989d8828a",
    "rows": 469
  },
  {
    "sha256": "25046f75fc08bd97e9018e5d0edccbd992d60dcb874722c223de2e266a1199fb",
    "rows": 506
  },
  {
    "sha256": "06f7deeb5d8130c3fe4f78e58c36824ffc98a432985bee1a1f58e00bc4bae894",
    "rows": 113
  },
  {
    "sha256": "6aa95442d7c4977f7f08a1ac9f80b7a104d58ed1e45b6b99ce8f15aed979ef02",
    "rows": 247
  },
  {
    "sha256": "8815f9881c23e51eba98353ca68a30ac25fc655ae93f5390251c44e508b71e3b",
    "rows": 126
  },
  {
    "sha256": "4a3aeb8368a70e27cf9e312d181f0c978484d65ceab9daa51a4b1dffbe4f6225",
    "rows": 93
  },
  {
    "sha256": "8633533afbfd4f64a2b0abebcb9ddb5c4ec4c7cf51f3c01b1124d3605621d8ba",
    "rows": 544
  },
  {
    "sha256": "a9b9fe307462eca92ba6bbbd3fe32c355cf381fce9f1cf808ea3d2ed0e372dd3",
    "rows": 55
  },
  {
    "sha256": "741e140e23f6470eeaf42ade52185f801c55b741bf72a287e2156b23a99a9c3f",
    "rows": 991
  },
  {
    "sha256": "122ccccb45f599142048514a28901a380aa4f37a2c901f1ffb5c1c4de5a7020e",
    "rows": 866
  },
  {
    "sha256": "574a5d988d85e4e49182868cbabf27674de132d28f71b163175bb40902be856b",
    "rows": 262
  },
  {
    "sha256": "a74681dc4d2b42584bab7978ba2226d7176a021bf64b3f09ae28af1e8cfe184f",
    "rows": 321
  },
  {
    "sha256": "c448a674f7c99428227e93bd7ec54ffd3f925ebbeb9d7b4d50068927fae56d54",
    "rows": 14
  },
  {
    "sha256": "fdc56a113c3a3eca3441e82e986fbf4b8f60ddc990006afd3db2e0690b1b8cd3",
    "rows": 410
  },
  {
    "sha256": "0c17921a4819b23df7c4c52eccb373a16cf78b3a913a0883726cc062e7bbd665",
    "rows": 10
  },
  {
    "sha256": "39eb3c98140356e220afa2d9a33de0a0b7b9c5f6c9ef716daf33382e1df9294f",
    "rows": 112
  },
  {
    "sha256": "fd6d0829019f24b39c6cd583afac193e5240db172643d72689b7286bc897e610",
    "rows": 103
  },
  {
    "sha256": "dad1144ea131887abeb060e247528d3d61b5dde7233da83e4c3b4aabc9492fc5",
    "rows": 68
  },
  {
    "sha256": "78af39ce95d6171f593ab771940949a110d2badbdb2fda99c070d639cb4d971f",
    "rows": 378
  },
  {
    "sha256": "8dcfd90737f8063972642f8d329ce0f531c66673cdd77adbe13cd03bbcf76aa0",
    "rows": 634
  },
  {
    "sha256": "6e9cd2aefa0ba84588cc53ea3c04cd358482dd4251267bde4ff80df789b7a201",
    "rows": 715
  },
  {
    "sha256": "9f548779274b8f8251da5dfb6e150b4298ac4a564c5db538d16ffdb0f21ce9b5",
    "rows": 1128
  },
  {
    "sha256": "1356c04c838b52f468caa9842ee745736d3584a29f27c0b63e476adced6c8fa8",
    "rows": 245
  },
  {
    "sha256": "3b62513e3ede0af3746d15d10e0bf577a48d54d4ea28122312619c4f59b2dc15",
    "rows": 216
  },
  {
    "sha256": "32c2789b9fc8baf3e9db1618a2515934d91d55b2fa14e373268260460fd24a09",
    "rows": 285
  },
  {
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "8c788a9123456fdb08daae39ae2284a271450ab15b7faaa461ade46119dc1881",
    "rows": 469
  },
  {
    "sha256": "bf192fd55bca0fe91713d37420dca603a84ecc8b44bb563110380ec2e306897e",
    "rows": 650
  },
  {
    "sha256": "ac2deda42eb2d2660acb8809a25c6e74930929212843d59f800e5026adc39dc9",
    "rows": 113
  },
  {
    "sha256": "92ca7c48a19fb028284c3b4a08ec589b77d3ce18b7d6e23e6b95363b85ea89c7",
    "rows": 249
  },
  {
    "sha256": "de0f12d9321ab66343a9808bdd77a96c3f54cecc1ff28b6f5e9c24a31e2ec36c",
    "rows": 126
  },
  {
    "sha256": "fe7f97abe6b0ca40be9e31f482538bafcf00c1c4f562eb6e1170b784fa470d3a",
    "rows": 92
  },
  {
    "sha256": "75f102f7b634828923f36830245f50c02a6511ee868d2b76b610fab74fc5e319",
    "rows": 574
  },
  {
    "sha256": "3ec9a0a01177261e28d58c840d06c9eb6d3db9aa7c891cd1cd24bdbbaf1fd997",
    "rows": 52
  },
  {
    "sha256": "3e0dd21804c1605e6f7d9b4c208f2bba64a826fe80ea5590adb3509c491d3086",
    "rows": 1057
  },
  {
    "sha256": "e8097ba7f1c8ffedf37639a0b70a3d078af8331900ae39b43664e1d0bad25e04",
    "rows": 1226
  },
  {
    "sha256": "61c648b8fd5067774e1a270f1e03f4b9b0abcd3f62efae8ce9553e02acb18890",
    "rows": 262
  },
  {
    "sha256": "0afb5dc8378249dea0cec3f1fec9dba9e18633c68815ff4fbd7f374c9e26159c",
    "rows": 332
  },
  {
    "sha256": "6571becf96d106b737e0f24b2a650f219015f0cf60602fed1db6d8dc11d527b7",
    "rows": 14
  },
  {
    "sha256": "e27e7daae634851476d1543df5407c3b742f2af58b2e5982ab949b7ef0f82ed5",
    "rows": 533
  },
  {
    "sha256": "5cf065e28fb80e2da3469cff50ad796b4ebb4932efbc43997593c087a3479384",
    "rows": 12
  },
  {
    "sha256": "9eb77fd15aa7f5998650444f486a2176abf2aaf564256bdb8b7e78fd3e3ccae3",
    "rows": 112
  },
  {
    "sha256": "9e48026b8a78fa3d2e549f3863bbc25a7285aea1acd1cb4a2ac2fd7001bd48f4",
    "rows": 104
  },
  {
    "sha256": "19b7d003cadfc2434e632357f5a35853b8e9bac69e0fc8c5024580b2e54642bc",
    "rows": 68
  },
  {
    "sha256": "66339eee5f1b3f9eb9403977e6a54eb02c8bcf337ec88db112ebcfba1be8b9f6",
    "rows": 381
  },
  {
    "sha256": "24121defb07632081f6a5cfd36be01913b83eb6dbb8d1717a45dd4bc569671b6",
    "rows": 712
  },
  {
    "sha256": "8ac6e588f6db6f1909018c2dc71373e3270bca372cbba73959fe8fbc02d98824",
    "rows": 681
  },
  {
    "sha256": "36cee502b5514d608644770f185aae075bc300c6b3398fe7b9164560c6bbdb83",
    "rows": 1496
  },
  {
    "sha256": "05c2d51ada53197ee67d5f42ce5d7c0cbbb22fc24101bea6b1715ef4a6872866",
    "rows": 177
  },
  {
    "sha256": "f8aa1c25fdc4f6dadba66435b7582d033e55511637e4bf898f134624f99c9334",
    "rows": 231
  },
  {
    "sha256": "6bf43110699adfe694a62b797c3650f50f8c94563b8ecaa363a94ca244405932",
    "rows": 279
  },
  {
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "b155b15ffdc0fcddc7502f4fc76f45f2a19dfe64f35dbff12ac71b213de63118",
    "rows": 471
  },
  {
    "sha256": "56aa110ee80c5b35d661de8d941079c78552b8c02247acc3a58dae1129c00705",
    "rows": 601
  },
  {
    "sha256": "19fe6e81bd10f4fd34f52cd8a5415ceb3502894c377bf626ddcbd7f2953adf64",
    "rows": 113
  },
  {
    "sha256": "61c8d345de93383c654883db7fbc2e2a2e4d8cf9551e7bab15e4a7b593a8bbce",
    "rows": 248
  },
  {
    "sha256": "78052752f15bae5f6f8a16ae7202d4957ad4d58265d4ff2be38034f7786be48a",
    "rows": 126
  },
  {
    "sha256": "18ebf6f14c6e1f36afdc3e1cefad16c902b3dbf66a0f80660a3f2c0bed9e138b",
    "rows": 93
  },
  {
    "sha256": "0535440d3afc800df4886db94601346ccd18b4d05f5a85621403757fb2f882fc",
    "rows": 596
  },
  {
    "sha256": "b24ee42120e68fabb74aaee97150bb629a8fa4e6a83ecba787d40e629e2c26b6",
    "rows": 57
  },
  {
    "sha256": "52e7c20096194f0565b0fd4dd9c9ac4b3f0f011bce9403db99ae97a224a707b1",
    "rows": 727
  },
  {
    "sha256": "5531664812378d386c1107c977d109aa71a7e149a12a08c7b102c450329d629b",
    "rows": 1003
  },
  {
    "sha256": "52ae788bad18e444e6d4cb5ba698cf103a01eb31ba59fb9fbe026feac197affd",
    "rows": 262
  },
  {
    "sha256": "c1490a20869022a2f65f17e81366d9f1d77b47ce2ba3070921d721b290dbf55f",
    "rows": 333
  },
  {
    "sha256": "382722cb138519b7b73022f048186e57cdfbf28b8186cdca75c4630484d336d1",
    "rows": 25
  },
  {
    "sha256": "44c6823bb206a638eb9d9d165b5fb03600a0e150f27b9a827eb47fa94c73a7f9",
    "rows": 438
  },
  {
    "sha256": "0a7f45693228c090db69e63e0e57b5149b7067cf280a6efb4ab060657b9ee420",
    "rows": 10
  },
  {
    "sha256": "5193f17b15445cc53e82e42eac708f8a0be97ad3430b340be81a1a42c8b18194",
    "rows": 113
  },
  {
    "sha256": "380d2e51d5ed2e25f7e52a060fffea3d4f1304a5ad86c36d4e4f100c2273ac3f",
    "rows": 100
  },
  {
    "sha256": "8fe741ef219fac3edd1bca211a8767cfea87c488cf8494e5c77b803890ce1250",
    "rows": 68
  },
  {
    "sha256": "b4f6215f2e076199cbb52dcd0a18c24053fcbb35f3c898c4cd8c49179b04bfa5",
    "rows": 386
  },
  {
    "sha256": "bfdcdc06a4734c3395c562dec56c451040184fc7a56deebe37e70785ffb988d4",
    "rows": 786
  },
  {
    "sha256": "24df8aa5fd81d0a5988584b9463d9d6c4d30db24658e5886fa05f10ed323ccc4",
    "rows": 612
  },
  {
    "sha256": "ee32f5c00b82216a431b35007a6589c8b3892f973b95f6cc88eb541a93fdaab5",
    "rows": 1047
  },
  {
    "sha256": "b854171f0d7a322d594d905e3bff897d51bee4d1d199f4afb6e0cdf0e212f155",
    "rows": 206
  },
  {
    "sha256": "23414344ec3415d1c5a43e3e9526fac351b2bc2e46792ed300caae2be759a1d1",
    "rows": 90
  },
  {
    "sha256": "8146c5bf7139ccfeb75e3157cccbde6a6b69d07269210a4de07de3b05c6261b1",
    "rows": 37
  },
  {
    "sha256": "e6de0eff1df6f86d950b980f64eae750d6b15dbc43804ded6157dc1abe64e7ec",
    "rows": 47
  },
  {
    "sha256": "5dc7c6e1f4cc2c4495acbf65b37d7f2676640bdd5333ff481b11b5a080c19cbb",
    "rows": 45
  },
  {
    "sha256": "bf491b96e06abbf2d716ceac3dd50d705351c30f212562fcceafadb04a9eab57",
    "rows": 67
  },
  {
    "sha256": "3732c64a776b1025c5475af8a5daf26a4719d53723a372964615a722509644d6",
    "rows": 201
  },
  {
    "sha256": "cbd111dded2d8f6a96c0c0d2ebf8f0e813e2c5e8475f5fecae5a0eefbaf7b485",
    "rows": 720
  },
  {
    "sha256": "f78ba8c125a032e8079cf0055750c9baafd94bebf3c5b6c683b1822a3c03f262",
    "rows": 36
  },
  {
    "sha256": "9eaf0d812d3d22890bd53f1fa1cd813a353acb7a8551bed60dcdb1c4794094dc",
    "rows": 297
  },
  {
    "sha256": "a7a6ac4771375fc2e7e7f47e6ce844bb865705a173c5fffa4da4558fdc929896",
    "rows": 60
  },
  {
    "sha256": "962fe2024e470f600b8a886a235ef7cb238c6439f14da8c5ec70cbd7e3edfae4",
    "rows": 250
  },
  {
    "sha256": "880fa223cc84bf4b3510365a2fdeab775ebd33df8f2aef120a032b2deb77d375",
    "rows": 90
  },
  {
    "sha256": "5a633fc5c186ea35fc215ff193ffd41999cbc0ddd06ce07e0b0f9a1404e88525",
    "rows": 40
  },
  {
    "sha256": "76fdd82b641f04aac738f977ca2872f84f0904fc28ae39389e159ef6bb1ee78c",
    "rows": 49
  },
  {
    "sha256": "62e85fd1368a6c20ac485ab0204950291e5337a9599f85a5656d66986051fbb8",
    "rows": 45
  },
  {
    "sha256": "b356a64b7d126878672a5d9d90d53e59390108a583173449a5ec3916ad1ea1f7",
    "rows": 65
  },
  {
    "sha256": "442d825adc7cef25b96d3aa6f0f879e096fa31efbd42beca34688f77f6f4671a",
    "rows": 214
  },
  {
    "sha256": "15c7a6475c955a29c429fd95ba044d91dc79f174d1d6ad47993a5e01fdeebab7",
    "rows": 876
  },
  {
    "sha256": "96946bb78495c0e8b2ce0fd6a0f2ff31c68991418e55034c1cf71049f332aa00",
    "rows": 38
  },
  {
    "sha256": "0aba22e0eafd25de424a808015151f82e2e7cfdcab8abd534f17f40c931fd4f0",
    "rows": 401
  },
  {
    "sha256": "40276c7b809e87f4b2167d23e8c3ce9d578a31807c6929e8d842a3bbd80a811b",
    "rows": 60
  },
  {
    "sha256": "d4eecbfcc9c111758a34fb01ac1829db0026d5305f42aaddf16bb5cc680949f1",
    "rows": 213
  },
  {
    "sha256": "a4baae724e7307a5a81d3d3c790c3a79175fadf1306c72b730ac81a2df7bd363",
    "rows": 90
  },
  {
    "sha256": "5d8330dc43ffd04a56e8a7239185d048b4039c5c38abf0314b18e272409c0600",
    "rows": 37
  },
  {
    "sha256": "241e1007ec23379c94d451f328f68d5ba38b14cc1daf709bf57b6e3c72802866",
    "rows": 47
  },
  {
    "sha256": "7e8cc77dd670a8bb6fd8b8e7ebbffc50811863a6464152fbdaf266c29c3b0190",
    "rows": 45
  },
  {
    "sha256": "d15dbda8bf1fcb5f3d4a278a11ea68e9b7cb6cf413e53afdaa2f06c5390d2a9e",
    "rows": 66
  },
  {
    "sha256": "b137b50075cf306f4535ebe80451d000368b48697d8313a0cb0eb02abf7a96da",
    "rows": 210
  },
  {
    "sha256": "d42b87772656873841b39fe3faa5e6454045249493acc5c7d811316868b8ae15",
    "rows": 501
  },
  {
    "sha256": "3faa68b16c5f5a2b96bf09b1057cfc578fb636131b43c3d7be34653b324a2173",
    "rows": 32
  },
  {
    "sha256": "6e8378e67220f9092f8a8a738a826cf245e9d20d305e236a3a7407e22af9e9b1",
    "rows": 345
  },
  {
    "sha256": "a8408d9a85c627fd1be43dfc5a738057c87b67444dd08eef77ec2e46b584c0c7",
    "rows": 59
  },
  {
    "sha256": "d7aa217fbf93be87210e42efb4916a54685be49d257ebd5c40b0ac98d7299185",
    "rows": 3
  }
] as const;
