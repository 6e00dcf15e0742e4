// Written by `npm run train`: numbers only, no text of what they were trained on.
export const modelWeights = {
  "hash": "sha256:3d88f493408889ebd4a384d0e645a2a9c61b0f3ec6c2cc36468d4ba854b97dff",
  "limitsHash": "sha256:b92bb890e72f58f03e8560a29822aa60842eca7f57e43dae68b6d6d42745ff1a",
  "rules": "2026-11-29",
  "seed": 20261128,
  "limits": {
    "clear": 0.25,
    "clearShort": 0.45,
    "clearSoft": 0.2,
    "clearHard": 0.08,
    "promotes": 0.46,
    "promotesWhole": 0.7,
    "contradicts": 0.46
  },
  "promotes": {
    "bias": -2.110442,
    "scale": 0.057453456283033146,
    "z85": "tGKPa]{:V0kyt$vfdTX/TBh[Ti41}4pj.<^pvG]Y[Cv*{4$8NDkjrPVj[g9m)@8UeK-lU0<khOoHQRB=H&xKQ[EwB>/mHY))WT:N9[]1rpJ}bi&jD@4]wc:^?SIGW.9e:>iZh$rRgVA9=PQEF[.&kC:5><IYC5XhvdFh(Qp-2s9TP-]8]f0aETZyJd8Cr/DF-X5NZ:f>)[iquG5m/02ygpmQiEGYYApZ{J@]deZ=SX89ugU{K7D1C?mFDhDD#8+gum*%]SGb3{jZ-5?rsnM>SvcMox99b[S#(zHOF/:yWW74)SmiQ}U0B)I}L^3[&7{bCvZwvI}#5s&UVrX/[Qdie&@LRP(G*WDSNO={KNU@SjK19A.ZibO-OZLSD[lcCZ!bOe9bL2BjWvlCD=GGC^/=Csb83BFQk}dYP}ZpYw}ZuH<:5KY7.DTjhu:}tiSjTBz::.n40P[*bbqg{D4^@Uy5Pf>i+d#{E$aHXt$a(h*?yri>8lWt&@jaBwz}){JP:D[.I9[2ITEnDPcMljN$eJBGR7>?D{1J*R91sP2Qu*o#Gg[*=Yk{uJCzXWyEW7{P[R>H2Yub)Jj1Ay[4FnCBJZ=dCZ0GuCk{hO6%w<.mCzUB*32C2jBgn){oTF4LtM{Uj2wjWW2-j})Bei+rcf2CXo.B2DUBNEdLxs(WVWm(N$Mr1)c>i&gyIGr%ce>^b4vV/+TX-C(e{BCmMK]zW+[HCy$fxcG}U5BUc[/?v/T!!3Mm}WSIJoO#l@H.9apl)%aJJ}TP749[!]O5+DO.Z8r$[4{:AsFo[&*Chqas.p=CQCUV)G7Mu4=X{cem{+#QKW#++fV3S@7[OXVBp2Q0G/(4IRYV5FZM-$RA:2}nYXyWW7{M<Up+%9d)Yp:a!:kk?GpnM$9Cx2Z#uic+i2o!tY:Z4c/6w<8+PlfGKB$O^Dct&8cU5iZO<(pks&H-3*O&L<Nc3eJm(!TBvCh.N6uhdiVDcp?=+F-fr^b3bxz>u&[Di.Ta1(PbI(N]3[e.!l9M=@+NW%xaPuvIDDS+9[j)xiOJ9*.46f.=zz&#zpQjfFf[H<HG{[sb!!fa&Hn>X)IFI=]:5&N%L8}C2>Sj(I$[{FcC7UsO75B9sU1A.//%ur#W!*$.!AiI27Ymc]oVPa7J2ky6-hYTt.>QTzpY!ir5z1lqaK>wI##i6Dz}ufihm(rX8?/JepK7MEqs&[>n^X2l)DQp[EpXWNBMm!%gni{TU@uc$+pP$y=NY=jy?z=VE9RfA/eAiy.4xsa}Q/($UBjiPVOJL2}Dj]}.v4!Mxt+F.7]{&<]}s[g9{)pj<RrPP:uK:bZ2?RD*zJNCE3=ohS:?Krvz9]=R%<^:PxjWeDl)4g]eiHq2H8McURf9ePmvejBz<ArcdXJw8yteJDACQHG*eUqg[zkB[o^beAEa9:dbj+Id&CAoCHOn-cr?8)^eDdA>@a2-&&FXaN>U=<Hu8?L-6S=H}q^6#f:YGrJExsAf%^kV4l4(:ygZ831q2ix+w)vmkIzYne(9nSXhCIUKh<@Oya/)xPyD+%3m^CtG8zvs4p?IGj:f6=*N[#)4X4!#QWg&7H}[aNThw1[o[MWF#8O{$<=r}}PiBpTKVjjh^(?cLr]cIaX9[hAY1UcD/%gwMcKY=h*wGw#tuYO:q^9PL9b81^m![7Zp&jhUr#=B<t8YO2p#Tkk%2Z=CoDQOdOAPoT/wR1YOT9[-vrLdK@AZj0@hP7$slCO^0^AL]B5KHW16hM=e$Bh.BG-Yfsfi6kvuA]1K*6mbYoHSzMn&+hMx?k!vPl-GJr])riPHaRuojjOLRCO^vprqD#/Y)FnwrN%k{&n6)xDY@MXFPIAhXhPu4YmCiBxZV5$-jZ!@tyiG+z8n+DR*A^9?.sAaLdFxBXcE!izQ)[/n1Fqk<Y#fLUognG<f#(/W!-83utmpA=W8H#Cto^X{yuFW4Ak&G[rX^v(YF>ZXoAZOHnKUOK<{@U/s%=xfdcgPGUy3@Zd((fG$RXBN2vAE5Z$%cDe2m]nQfWZ?A{L-gTK})[+m/+hXj=R(7k9n-N5?pA4XAxZsf+e.D?/NuaXGrZK92*A954R0}PTHCGa?v*b[Gkj!])0MT6je0P+v.QU=(49S:)aV*vA-DmG8C6m$Pt-xl@<mryf+BnKSM9R9o*BwEz2zo#QL}C3mD(bZN+*3.Sb=JOZ/:gL6dDs]}DT(q0PYz2dWNo2:fYo-V>jgoD9rp$E7XOG)d7rk&BL>LKRji6LE)c/Xwl-Y7y&Qe2ROA)n42sdueLd.Q*7$R60W$5AY(7noihriI+Xf/U}UatxaWzj[g/iTwYYvw)cXP@ymD<R%HT<<[pQJwe!BOyy1!4TU^x@MhGZvUhZ<Ub=ch]Y=j]#7^3Eo(6[j[xG4ZjC-m^MtHhYOkX[F+GW0)Q4rl?X=24Kj%G%jh!.4>=Zd)X2%.%1kU^4fhGdk.GR*igVJXS?x7&$>j*4P=e/{^&X7Q=Cj+W<hW]Vv{yCs44!%a:D=%Bsah2!mY9E6Eq1=K&D}i]@{kY9%?wLGnJBH-+H1)Zo9%z6yy2LTb&n4RQXTQyGwZ!d[-KYYkXnc!vX2n7P*pUe+9:c]PdzP<g-:dAAXvXX+X9)Q//e(Tp?9U*$GkXXMT]0E)uT&mwtFtWJfcn+9zqvlC^MgDWAl!Mic=]TQ>pWdJzYr)MI/%33DrmO?JNf^vEcX1VUt>0MQJ2])^rznvuWbk:ZbHeyBOv.=?z@x=}sn:D{LE-p(rHv5[xOimCB)OC&A%atj.4%Ya7aD-(T0fxz?U(8G$k*B?&kgAlWFG1YC]@I-&l{aPcTe9ovbZe*$[4GtYYjV[gDfeZ7G]DhS=6>!zAKTYmtnc]%YN4I@ylJ^MygiZFP-jjle2^X{JFHPNpwEHSA*f]>$67TFK)Fb<:t>&g6[NC.Nm6)sSV@hhMG{6ZhdM<*N2tp7=kx{L0Msf#I!8Y4&6=4DM#wY)E/ih]-x#ZHk]BAJXtEjitcv]E*Hlffn)WPlPJ/oUIz57}kxBpyzyB/50.aUmf#6A}?M%Y:GO?=o9[zEhhon.mUb>ZiYb5gu>A8{cd*05-l]6[0$iS?37.W?qDKX3ZVf.LiK8KRqaeTjuHXvCwc+}FzHwa3+Q(y<m=hgY+PTjn7cmJ?cD2/jFO)?jhQ-BY8fDe1(&[4(ySs$ySiWW&wVWxbK0#)<NhE5EZKo:W0X{$YD-!(3!$caEJv=YF+B22Zb:i&^Ew1XAjr8#xr/8SF[Vdz8f?HiA9G/-xq-ET&Vpexf2Emvo@u:EJcJx:xcbE&h>NTcBMe*CZh-zsqWD<69JKIh^>)2=&5u^vs0$O[/1g40Y&hB?zEHi]&VnA+?L5(WCmeWzz*jCn4IFKMAJ%zH!vXDA9U)?e4=T6D(Fv@MY?Muh!:VZi@5Y%:cJ&*cCN3PYj(Z[8X&WZqh({AyuGf-P&A<O0J^D09j}l/g}{wZZ/f1$WDQ/6YE67VZ9LD*quj2P1Pzbs}>EdPNPrKuM-DOlFzqYuvy996nX9HQ!!)wD8D-}Xm2>q^k[j{<K@}IzWE0-^[8@/.rY?v/n:9v]J)}yimueY9>D<!p-)Bac!FX8@yiWZekfc4}{r}QxVE9n7br#*lwJ{)K-[j$Fdc=YLOEe:2B/r[XR?vxmCmd1qs*C(aGU@up<sc4^E+hiY!?zjPDo7R=W(yLco9p@qlUjI6qYF>1{q[c5I*^w<P&X4y(z.gCMfY:rNF{X/=Y8gU$:NrDK(kR)&Ydm(u7O=c&LZ2a&{az={O2p%+8].nr&[i8BzYKf/<8c)BP9GvN3W?0KXMuT=QvI8uCN3>5X5^Cl[S6@*8.>!yhsMRQ}3i7[eSEdFty3K-C5E/SO&bm=8}:&*{Y<jNf1{iiL!C&8y^ikoT-*/I^(.#yYD=7%F:f@bYuh)?z$&lKxr#!v)Y^N!EFU8z9nwPG.?V{%QRm@BrCQh(e+h#zD]]cJJ)m4FGv@y(RTC[Df7@8]X!?:vYw75@(tzHD9$E[/F.4yKXo#=-CwcQV7Rz&Hi%Ou4R.m-{LYbB@]pCE6DH#caYJr#w:MZ6wcb6PR)J}3HIHoi?ukq+[EE=dtz?l=4&j2e61b}hWb(c6jjP0yW1&d^qWVp<p)NInzLx0@A[nxlm7NhFh/4%Y$zuZ2/F.?Ere$7.Rh2tm6)+G$:y$k1]zXS9O.}>AVCT[)I8qvn-TLNau?zJ5TPm3o>/7z/[CQ)#->w6Un6ZBI$!4lAZ*b>TGz*m58V}&gxX9voP&ggL1jQYXB3b1QM7v#)tYC]CdT!Tj#{ut?]^(Y.FXyWJ}{yuW*b>y&Qy%I3A+ChZ4->jy)[2}cH[][eThXL?dZ{@NBjKpXa<Hpj@N#8C)x7>PmGlo%3]/7nYouGBx((zN]DSMG?0y2=7o=Z>G(txaipiBN?Bk!4*jN=AHCW4%C6uBCUCk1^X*SfiufNC>Sh:D${Y7uIMCT]MX(=u-?+@N{>]psaqCqd$zm%?eWXcF5Jr}9hZ>P94dbPW[M6uE<=]v&rR+xFH9aa2xiD+nj)UkE5x?e*Ax@Pdxb{UjI@C*k9R1UlN!5-PAF[O:!ijk]6d(0cPw?WY1Ag2:lr&wX8*p1Tw9[McQxzUiXJjfcAo]6}7OuuL:k4!JLoWq!bsCUX42W@:kK^l8QER():/[?eUQr.*cmj[hRxj4A=CUsiY<4qYp#>EYta2tB5Z8TK7{DuQv}?ud]?t<Hl{uWVZ=BHO0TcdaDX<)JMB9ZX*(nVw#7HKUkPC*1k<TjaZ=-YPpEs@jlJX70At./}fK>rlEBZ}wBug]@]^n2prK*hvNFxtv<H^{ic[jZj+8{LV:%&6lP))Jd}XO!ypU3=8IZX^%5GBOZ=.B}m19{O43a((FgD9Mcg>Cx=71YAs%Np8h>%ce-24q*99++@>yK9Z+gMsN]KZC{!DQ4>^k==YrvL=9T%8{M7nUX3JPlQ#e!]h/A$h8RWC)<kaXsh)G$1F.<o0s6-Jp*DaIg):(>>T)ZDfr%JW-U5B>B>*(@kCO=r+*MVw8Gt6nd9}wky8U9mO(-IL$h?nJ(:ulS?9U4sKq0Iv4[Lpq2KsOBme8xS[(rYtoOq#YT<HnpbgvXc@E6ZS4ovpEm<@R7H?mG24bxXm%-:ldygug3QDQ>6(DIbB&1Nc:++dIl9YTEy4&Va/UW?!E]7wFb?Xsq)OcWm2HZD{@oJO[a${+dFH9@XTW^(@iw)YM0me-r=H[&Ldce5>($C=OV]gR=fT/XNH-YWK@b!55t#.0-SyK9{]T1mD--UhON^i}yP]DHn$<e7OCsT:dIfLj9wZTpBRsyRmRc)012NCraLw{GKFoUEr<@>R}267R&23[gl-Uj!o)!HRa2xiO&+!yV(P.vy*WK)&.9s/4=.%)*E$Z@0f7PrPk5?{:-!2w8s>T&#Svjh>ba5*JM>G/o9.V[qVhtCCGxcsnQ65mCh0+<)Nl=R^/oK-CB{*<*S7sw8s>:(7ec7D=B}LCgDGCZ7G$uBMD??{kXNh?*GIY+@)ck9?f-:*vD{b]Bu!28>qk{It9uZTjD.t&n3=ugwv8PUtT)zveeM{jpxi@+Gh{A!.RIeuNJGp.AFNH)3lP8Hth)LYNF{Ee4Zg6}$BaEND4Ro<U8O8e8@iiV:(Ar*YMrB}T@7A^y?uNXv}MpN7&V.?vn!LcgzA!X[!l)tJl!t{dL>i?j5@.htO%JCX+O!7wSs6tQb?^j>^tCu/5=VYLUK0^@$a+eY}raZ&8VQ=CWz/{We[r*XlDW6lKimzD<Yg(T2<(j{ymUbi{kz?AjfSur$^!otkZl^lu<W?g+aHLJ1h0lUiAW>Pt>iHU}?O(ttOhX}=w^ft^.YpjqmCN=NSRRfp9Rl3j*$*cc$Afnj)G=*zm?uGH2h<<z{1<VxX[CAmb!-A$18X3JVjhU0nI*ciWGUsA.g3Wz$*D</io.[fd1jUa6/:b/3::[Goru8#^J{kYpGD^h0yFPj=gZe#Y9tQ#4!qZ3c#K&^57B)YB+y^VjRRS$w9C.-=w3M<R>ywvKx{74FZyP7.oF:&94&2KR?VU#K:sbMBd&:0!qZv#>xE=/I6/Gfs9EW=7jf5H[=DfJ9rNs955LJfbzx}l3$NV29B2DblW!X6.#?iNPmf8h]6-Ks82ApfZFj@@<88*I/oX83NQGUeL9)@m*>!4u6nC.Y5Q?7bUsHT6-QVW01Z)?j]R}[$GlGl=q1))REh[k)Z[h[V!C<1AaH?nvY93WtgdDjbt[nA0[]^ZPI?>57?c@}9xQYt>izE!kNIY)/PjnQsEdyG@%tutYn0Uw=AlBYW29ceQ(:?Tt/m8}J<{)xh(9t(yNB(/N@uYZ#374=<e+(d)rossn*pbjeW@=atv]X#ci/Ctm?EY=iF!R>&+7}>S0(:>XGaCrU:OrL5GH]7L#J)(oYtgP+*}Db8J]PMI>9{>BBQ:1WxH*hA{f4<LT(rRhSmZw3EC]LQ}}?waSg8TzpP?.L!Mos@^)(T9]!Kaqvim/2SyBpO-qPfq{sAXyR-P9GRc6l(4^G5lU1Ynkr${ihjo8[S?b&2FPKuAq}3C:wM)OY!(bp6G{P4%h.KY*Z<2bk3c)[EzzNuoNIz9G^)X<^)TNt@QT)C?lB1{R{Jh.8WppY4d5BuD<$>X5Wnc]x{t1D&8^UZH.r$&gqy>Yn}pPfl?bBX&lBfn7Uyi[j]b1W9G/L?EUn2V+#X5)?6WU.cxd:PapEwlV?7TBNI#{Ui$=?lfHdVZ={VzS[gLjP$zRUA[u}b{M%:p(7i:(9Fo@d294zxsdu?1SOR^FZmLe^&m[ZWYI1cbm]]0l2xNwWD?TE-zT:dkj{6Z:3^7I%9qaljC/OlZAJQ+J9VF>JE!i1j{@xRJ>k:THO-1ZeC]=KzUxP((ip2X.e55pVhxzx+I5yZrGl?:>ZvcxmUZdTc<U4LguPiiC.APjl51v#C[lOcwP0b/I0LCF>f0i{q8}hFJX{op=utdQqjt>w&ki-8-TU[zpcHJ*B)+M41T8$?5?Y?!@*R8}huoWzLN=!N7DMeRQCl4r/bx:LEzMZ?dZdElo7X-b#sc4-A.lv*9{FaryCtvW*8q$n0W+G!6Zh[TUu%WjeVtPc9Y2R$/Z*rqBZszM9w6c}<?^o{-=i-&z{2I.R{Y[lIYw++z)M]MBbyrHZCN4psaky-be?MbKs[}B<)^]rA[CQc++F)<i<^^]P[1L5ZF{w(KC*yGT9}vM@@O&2r[q:v4X^9&0jf9Nf=]%hBD^cBz&m#I{Zb{Y)G$v(dySG*RYM2P0YjTRd=l6JRC&mBs./@Cln27y1&9Nz?9S:burM6lw?80:L0Oa)][{OtXhp>5>?p7OT6xlgh[Cy8bJ%KWEkjB[2XFx[UumA/R8T{J?>?+dS9!&[op2QqSAEkO!c+QRczpjh!Hwgcr?A2qdyH5*BYZ9bv}Ow8k)]ssJITKsf7Q8Td!&ZY(hW]GkQi[hIYPmrvC=9)!hJv0<:eTek2LTH#M+1M$@Qs4DY}%+(a[GQ[{@w(otH6#D^qD<s?CTw^IN}AfAzIBoR!CCNN/9SrXM^[12GP1V&grVvD}S0N3d7/{<f6W44D)geBmjeBCs8gJH}ZM}B#NixYr*$i?x8fE9}R8>{IUt8.%er/{?d<-hZrPHfY=KMHi!^ejpM^*+GEQ^[[$hG{RPaK*/#-1U5wTHNy]>??d$x{t&sF{+^<6b{+@j#9[0jJ(heFc2kkFS-62][jvX<BPN3BT*j@/ccYreekj]Z-CT?!C*K!qk(%piGxq18(C5Hk#O5[$]QpBuZZal&?>]J:(pGI.+p4F4sBOzG+}?onxNSarJ)(oGo!1Rg{!g-?nY<m31FQ4R$z^1WmX0LEQx7dB8]BzKR=L<:nYw%#hRqAkhse@!)T>>![UsvK[T9F{wYdr71}>nh/^oOu+?Fho}}?odX8*M8ties0oe5kB%&<Ub-}{r8T-w]D)W^PMch(H:HWB5p&[Lh1rW$ak1i##)l-%?jndD&}Hj}U/Ezq%B}[r.5IA{kKw?Ex}ma</12.fl6faabW4uU+btUdV6+A/R^f)ow8O9RO@(YP}LpFoBe&3=?b6?}&0&pmZ4EHLY%^.A7#F?7JtB]w*%PG6$tEj@IUVBhH8yD3o??4ODrXpwa2%{xZqI4cK/mC?}DH.*v-BAGrlPfg*g*>W8J-YI(Zc:h>$s}vv=2K(Oem?VFeG*UwxZB9C:-18YZ{(d{ZrYXn$EUnb]O&2mTKWNGe0Tgli2YkDS:6odbygS]bW[S$zFz*T}2*g$=tD/w@-[@n0=CXqOEh.A[9+E.$%?mIP?:VaUbOXB3=nB-(o}b.L9Yw^eE)4h5izZ$sAHK8EGZmzpX^=^pg&*J@4CmC2G).z1NCXsg9yR]Hp>?=KkpJ2:Hi{{[$)hP60C.WJKCH<n]H<in4&5slu6vF>X/<eaP7Z[o2O:K*i9/xn8o5T3)&#ynQTPNH+cItVn-5@aTZs8Xz^.2+f?Qp$sH1#alXD:RTWVPla=gQ/l]O%yhi3dJfm%8%@&:c$JeVd^7h[I-ki)DIw7v}mdD.tZa:x]K0)?9mZF]L1EA=i(bCzZSr.mpPQsf^iT/f0y0fur*qA}+rfTtPjke+i?rSco@-UrgPX.AnH<?I{FPUjm?/wg{/cw8F[X*G?.og&A@(z?Atz2i&QIEdLos-PptPAKu>UT}{<c!ibQEZaEX>2DUnSE!111XI>>]TRG)+mdq*$)W+CPA[.bYJ]g?hbj12.*c3Fs9mG*VPmVZsC*X.GY=MbLbDFw:VaB6}@0geSgUD7I{3SQ<K9o$6]O$@:ju[5}G6}j+X8POj^+YDEpbgQgK98lG]kuLR=M8Bc5B^e<a[3j{gWr*y[e1vKumC0tuHtw=dKO.Kou6aZ:xQT-?Wvc{^oHht9-qKisg*!T([s0bNJ7lB0}lZS<1Bf%zH]6tW<HGWy1*mgWy!P0{AY5CSKRx&&CRM/>q}Jv3..Y8^L}B!Y:.*ktHLOu.[r.NUmg08cI8fgvJlY(/9ccI)vjm]@vprYc:g3)C>3jt[0w3PFQ9PMYAt0LpyB/e-9S5FN#L6@!4C7$jv:!r)vpP6)J6Wh8[ZKo?S-FC4ehB6Anf>*SP=uV>p.R8vCFLG.-W*FYDqkOP)AQKDn&oScZ9tWJc)?M82EC1)J7j&Yq/7wIq{mBC#]@D4?N-bm+2a#*=O/})TGiIXzxWrzV^OWGmdmiZx8!EiQ$YE?a#{0{3AYI?vwH[{L}KO>]GxEjy=z^z?-VxAo]<Be73sD->nUrtSY{X6uBG6(!.Zp4>zTr7vreW=PzPQYAsgr)UQz/+Dl6wL^(H^*ZzM!DIy0[AzFvgkbDVq8}KEdARE:s>bVcd+rc-KXcADmuWkcNEwL[9n0*[--{A9Z=.n6*CN1-JYuE?0(0D9Rd@:(ZJ}!t?>u!CIt.x*Ohrn7@CX#>3<9y4GCA]K(MULF$GlpkB=0xwCk4iU[3GraStFo{kZfP?uovyMCBxU9^tX?)6}]MP1<xT&v[X9]IrDPtMW/Dch8m>p[2DLHO:x&w7DXM[A.qd[mT(HMcCPjT:Yrw+fC/Jenup%:9n.7zbO.$N+<Z5gnr%mYT3g^CTK?Pcqs48/KG(Hg&?CIh8v=nxs]7LAAn22ERYqH!#?N-Nr&2Xfv{H9+:!.ahi.N*h>ue$k(dEx63AbR}(on^@sSL9}W[0!w]SE4Xw?AhF6YJa4H=d$He*3UAZZx@HOon[9yG>u]9<2rAI=SGcDzr@{aC/L:hiEEq[)>jnfXv(FA)$2Qy)YNHN:6vRwmD${G*G+iy?6poa3YiW%/Xx$&?P{j3T:b%2{fCD@7w}yPjP>eAce-2=[ujbh9{GhUok@h3*=.BfD}?%]0PpYZ)%:I)Tm%$8>EObCCN-^Pq[y!>[b7nubFWTs!&.Bv?2333^xN#aLx+c0}{s!ABpTdMonW#6IHaDyw3pDhLGreBl/bk!)oOv.M3tj[[nA(82EnV@XQmcoujC7)7L^3Gkk6iw?u&A/J]Jp-9ugq<ChEPY1[N+L)h2N7-j!a)OFyMlg0WuD!X2$z)[SGxH4l3sD1QQ-r1)-{hs$*rAxzQ.Q2Eb1AyTpH[nw+-e6f:XnW#*UYbdFUOZSByQTqm0A<3nu?u9m^7v#-D(%GLZ50qb1HRgU4X3QE<+F2{?/bS]]x{-][F.v-GRF]rF&&^4.MD{1X)<07jhT{QwD+gY!7}oxEyVPEM].b[vfc{aaQu2ODP(T0q)T:vs-NeKP:uuPgE1ND99NOgt(k<DFd#y?+-CVW<{NXPxj:G6iYbcH@2jP@cY<{A]3:Nn&1hl<s)#hx+<9PxzwGCpB)[iu>om1:q[q&X12kBK%C%p+7[/uYA{3!03(MbA.pJ{!iNrAD([[!H4?cm}l)=kuj-nj0{{n*<4*NCM}jbO1*ddD#-zah}x1:EGT]By#nw6%fP)rtHOtLhtXC.-+Eh<nIaVv4}OjnflQffG3g.An^Sj:bWA}[?!s}/YWm{LTf1Z$?@b?2><SN^)(0Z9hK87E-G6@2t5CqUs9&DDi4gR{q?%M+nK8?OFZk1N8urlHb.7{0k[<9&!$znXCH{CZF-iBeTx{>L6{Saa1Eo?KhY%4v+hDtATaW]tr:-/6-)Yz?JHX/wkGdVobzIro1$:H<rS&XJYTX.^Yf-(yCMbXnQ^:>}r[y4N6hx!i6kyiy*}I9H%=F<8lk?/mOE1&Vwm2otK#<)jyc/9%l^EVVSD}D}<mVu+wLZ9Sr}JK(3-vs6Cy1.)(?:j%Lw7TA^)sAx!Z@LYKn.(!DphY/1:<65^Ydyujj{[ECJm)*!]nReXdF{.QKgtf(1bPm3[3?Y]^jP5hf>pM/#JcIv@/Dm[!xx$Vz7fpc@2.mNe<]/H(i}{NS^Mt!}8Yt@Eo7W!M)O?YS?0I!G3>:^.3OJUW^m[8mq?XQw@)t=K@D%s=RX8ax)C&$ln2zx!@DyHsIwYO9&-cXb?Ug5+4W!JO3DFvzI9Q]XGht@MO.D](WW#v#)Z}mT(?X*+*med0@[j%jk*O9C@]o1yy&<T9&DXcpw4r@b#uGgHUAE5N)DDhm}cXqe3]P@y%zTc=>[^^ktD!Q.)&o**u=J%pZGNcqpt{L+Ez5.J<zr!:JzL+#B:b>Qu?[xr/(}r)}B}nQ*F-9cwIG9I%!vO:!]y{G)l+>BWfY<C8{6:gyflwk:?Ym3f.[yYRzWtRItxJZ?vsFcLTApSS]3gyQX!+xYek%tE?UrCrDrkZjudJmh-iqfm&[^z[9+$AUjf=HYXo&+.c06npy4nw[:#]7Q*EBK4s9[{.Ao$5FB}p^3ZRaAvZe19!Tc0j.EcXNh9Rq0Q{[{A07VoIeyP^*fJ$Y8^.mrT0Ae{07HM(CN2yN9TKAX8aI[5J4uQ]B]7KvD9[sw4xc+U/euwWZKO.(2ve^?tGJjZf+D%MeEP7:h{YnKf(R*GD2YBh!w2u7hjA}bg%{KNtg4!)DzB!dKW^DQR%t@H5F67]3V?V&<SSp6(=ugUmZY1t<^G8I4Rt8c.=DT<X<Fv@6]uyHAUDWkwxVj9!KzKfjKzT=l!C)vHelJ3N)[OYijh-2AkMH?.AytzwB9TRF0VgXYWD{d3E=KxAi:r#f*.TwShf8sADy3?+=H&R}{A.?sbMO4Vz[@tIG7ybcfOQ9/sY0c@?}D5.%JIBuN3C(96B:m+PB/&MWBNh-WCt^y>p312V(uud>9ZeQ(f$[fz8]k+*]4hUWbG%BHK:4x8?1G@U=+d-Di-?uO6ovawxY#6r(d(l}9%oey-[}uHX^7:.9{tl!<A)$Me+y12uiPJW-O*iz?vYz9L:.Ge>=P6WWTjJ>e6$@p>:=GW[%rXN7Jx1wkkA/>?I6FFOvg8UD:/H4meqRrEmq@8p33riY9>+ftif2H<GD7lKhDj]+X{v!{VBYe>Itfc^7lYUA./SvzP/.]LZ7l3C)qpDuxjV>>wM-n)CTWH]@(L=X2d/jqq{%{}-T2y!:QorX0K=MH<z.Gj#S2nP79Qf[&7:Sz=V8VwB*rjY(}rc9QPC9?P$Tdz>41cJT>.vP)F-tj<iC69PBlj<Y(PLhMXp:9ZYx)OzF$sX+uf{z&[S:u+Y}yZ3qh?UY@mB?Z9I]?8%e<)Ns#RzqxbEXkdB.UE(9SEF-3ceXpnSDfoCtukrjXeQ8ASYF>bJCcpdQCzJ@n}*N+30{VwVT>TcR2zYK4N.kb$?4Ls]@P@t^^y}Tbus?8o=e{1+*$&}g?DLoa7w8%FZzVfuQvE%{[I=foOSFh5(rWV!M-toDkiTZM>!29@):!{}&2+wU[1t22<1ye$7Lc<YDBB:=CD2)&aN9fW&p0gz9B(258(vN(NBaf&CW6p^Nlp6eFQQzKQvAdHEs)MdtGlaTCw&T?on?r5Vgi4TEDL^uYDqaXCy5.7HO1m0Wc[mRB[ml$>W7KHf+hQ{T@zSgZ*f4UXi4Z/bI^dgZ7kthG8lOYpzqLCP)oAa!}9d*mFq=2[gJy]Cu-PYa(:R7&VoM0i*Q=vY$pN@+z6=!-}!ktBDl!72Ba1<*&0HDw5nf6us8Ukd:&l5Bb{{zxrMLg*F<j!)5H]{4&B!iSQC{SW#L{r.t:2]lH=2yYApZ]@E/wh.}[e=D!4J@SD9i?DpLlJtEF^=d^BH9CSQxvOTU)(3/5v{+@}?P?)h+CVFePRC]K{*X8l3X*{Cx?AjqBJEDRVaDN>Gvi}A(+YQKJfn:h=s{0oavz<{TAjSw$dBmiA#&Hy2g?xIAbjO%F#DkzJ!HqQVxC?fdvjEkOlZ36WjDwujEl-mHSRf2}.XP:cZ8{?)#}<i)@9PiL^&CF>/9U)])GMq0g>DyF4{Cm5L+dfQMiyB?njX29.uIvk(]J/r@]#s-o<q=vz))hsM)00!#[0[BA3IJ7B<m?Z$?mm&QJcH&M92>=1ty.ae!&jX%X4yb48<+MEg1emameMf5?LG-{5-)uH=%nfLzXzUVIT62c&{yl{)/J8/X/P$8bjzd7)#IT}jOt[S?QQW[x7Jay>W2O2ZJ6?)D8DmrU6]NRgw>9Y.D/mYW#F7+=]XJ{:m2Nzm{/#=jhwNU[TFGzWC&<gwNx1>h)}GC=dqrO]6JG@W2MJ?yT1&FIGZ.bY<]F@<dZ/t/Gt.+9Y.Ekp$JxRBBhL2YqfQxh?O/e&Y28f-jW![sd<Ld-Q]i}Z9R{#nV)rf{5s!nJjII$D}<8v4!%XLhwVyqeD+cu<f:1.1?ez5(Fh0]O!(zSWBhYK(k)b0O.yN&+?^uQYQNfU(Yx$KHi@VCYLVTYNTgE8B^AzR4-NgfPzb}c?!DFA)[4H-?Nh{TG$J]wOfFF.pCz8/N7W1DYPY)KTakFTMS&GPCGO-]T9Y6bueam11)/v%iLH{2t]?i+9a^TR4DL0OC=NWO-Pc&]BVkw7pDt#.+E!I7kc:q[/38{L{?N#h7SnI2&nbWE4T)JwrPk6N!zs]lAivP+CWonI3witB-5$U-*@wNP.cEld?A#RKAOtSkYYm/71mIv%o#g9Y=odPCjX+kgip^@/CBI9FKa5bf?Mur=qpvYn&4Hms7QH^eNT0P7Y0{5zhqF}U?Wanh-Y^tm1b.tsF]}PDZp%4{PL>?:G(</QZh.-l)z}BxTA]U@z5-U]j}lQ$-j::[Cpri$UZ9wus5OV2K(xZGDn/abp3.KY]:+%h)M]<56xjkLz+Uwv:33G1Y60L*9XhMS.96)aW^O4Vi+K?>tGO@NWT6)6Y@PdV0@mhWi{hrDjk?lq<2s$mzw?D<hqbTi+IDysj+IYn+IJtBxp0(GveBf?{Ms]J&K=Fc2IMXiGl3z)Cp)HOuCkqY[:qXuK2DVa!.^@[b>(jr]s3TRsh-[%>}tLDs1:bD9{u^u=+s>>9[w6ojiqAyDmag9P9IqF0@i>%uoLc8=wM{>*QEG)Y1ul{67/n2Agu9gd!&xzD#mFv1aXb2Eneb4Wz+q(Ae]UG?rt$/C$UX]DXu!J)J4qUUg&yRI@5)E{N7zS]ktoj4Z<w}?}TZLiV3R+3/NW6&n8OIZ1X[ebz&@UpvR99x(mIy^yW/afirGVQ}nN2&Ql0Ti2/.phZE-@hnW10=#jG(8Sz*v(%gX6z?N0m!aTC{4Ya#4J?Iebt{W>e2HtvCVBU/9>Fa.m&VwFP@Pd@=<xSnY9T=B-w:ZU.*Dxt/?Y]vzKI0^M3+<qa&?4pZ51?XZ<u8fK=y9p40R.Q&U-w>Y8<!k1+3Ivy![YjuIqZ9rJD.0Xj+IBZ8&8[R1h7bQjuH91CzfADrO/ERt)5vtIsRKy?Bz/f-nlM2m#q9tzoC6I+L#M-RREVVXYpN(*N@YvK-wW6^MT}KiqYB)7QXECcU28}BpKucR&6t2)kJ8NZQ^jOI}U?YOQhfrYJ%CFT>=a@&#GU]jV?>jG#9h<.^liRi*TKyEDl{P[q^:17PUk1-K^GbD0O/W2jX&h[gJX<s4I#])z7A+d^MJF)Q0^8Ynjdo=S<i8uu$HpAnYI6&wUfpJ%+dcr]UfXAzv:>pKsFf{T[vU[ook(=IieK>X+2c>A8{S4d!xBWHUJvK3&vq{Po}fk3Eg)a:ttR&Redk?l2TOk>7bmB$S<Qe*1&1>g^y).-?c0mPjBZSLz&?C.XOj2xl>5C{/Lr.>=aT.mY@}i$6lw/g+=jgwI%Y=T1l*/ZCqOM^in@Wz01izO{<=Y(yie=f}uJDMda}Y6d%I&*?ynjU$G$I^HPpMdok6Daf^wkFv{0O]J>-F-&N#>?XFIj%wY^GwW*XD#[2Q5-bL:8*UdP}!I<LV.z<Y^F0<}z!OYqptXcm4%TAIA)Cbs7PqNWP(B#$&5y2V3HoTMA8cGeh}3N^&t*b6*:*]sDgR]c?5z]k!8WWR>X>>zc/8Gkdb#uX(%pdUX/U@].8%JB)V)WgaO0X8Xv%&W?w/$zYYmFLRVza:NEpx5p62@):hf@qOP[^-&t-Jih*{QNBpV6f!F)LLo6R#GJ{!:]+{zP}3D22(&OF+OHP2G@GN.h0i{h79Yq:To->7t4DK1rQza/(.t(9oTDZyauCnf/uADHTN]Zt7NX5H9v!vG>hBUolwj%LjYddzdm]dGd/z=Z%+]C:-B?M}Ciq*x:E}{Ce*tXr8*^%#**:u3kKBuvGFj^QJoWCE47X]>=m/2^GbP(YV7[nAc#Csql%J^x>v<dyC.CBrZMV+u[8[40ZBa-IUSYpE%s0ERq{jz@.R8UPiiBUw8?pJl]KXF@w$*S3]UZ?#Hd(<H!C?Uo3}x{YdnCZ4vd:2=/e?Ju)R4B!dX<q$5(j/&Q-eWc(d[+imLW[b:97suDPCRdjIM:<QC&:0!:?!I)&Ud+?H8)BCCJ/?uU^Te3mJ%$?1cEPDr<soMQe/9SwB(Rs4^x?C/?W$cH=9sDlVZYF3eZ}q]1OGE#sjD2f.qfEkv+&oHXhPFYQXCV?!.F=4{HKaFN^S-dOVRbj0PU(-&-@birF!yZqTrgR!W#vBzwJfk-[]n8O(o>=!..2j==9B1KIhgQkf@a5?g:<>K]gY?)^E<PV?HDiI]ra&RK]pjtI.Kx>R]qZD^>mn(k+P1gpJ:0+GnLC!.T-#*.U8^4eExGjsezilf:#VVB!e[i{hd5*SzM)ZJ>P#*YMOy9RH1dwuNoG/o{)ng#-vR.zWEqXvS5?z!13c&ic[R?Htk]!)y<^4lJKuuGf/F.[Houz<LPx55hE@@R9^KY-VJ[rN!Yj}j98V?GFC3}D:i{fgtJq4dI(3AJ+7w>Ayiz*b.eJ[A@3}fhWaP!.W+dCHnKF=n>j8Dv9-i@Qs.?<6FetsBGxfOP}gGCZ0J0pG)D!G&X1^&t#.bB#vDaq[c{4a9OIv(k%paTi2?SO#IQgf5Q@yAXttuC)&W=Y7[<W**=}6O5z/Asg$V}W(S=Bokm^!-5%)Z9bAsTN@zb(Y<5Z{ZwrROBwtoEjpQdOL>e*CCEH&OZ2W#*-5(k}i3iyi!B1b{/9y8?:2xp<<tR*tp02AY19(oJZfpfhb.Ht2FXz-R9?*HeV!^7vx9vJVADMde{PC/!W){d&1hg(i4.Z)Y9n}#d)Zp}lX1.U7[uf)#zWb@q->9+JX:a/=f0TlDSQ=95]vGdJzUT9b>B1me[>I^F3<j-Fv!bL/[^=92r!o>60{=%$@Lq&q[Y)o+fa1@U..7P>{#.!z9?z+rTLLz<a7jJ]hVhbj&bp%LUnIN$Mu%UxK9{q%T(aa!&Y22)I^>)*8P637SDEUyY{()}5+mK{&u1fv9Vr)OcG<g#&gd^BsX1W67wN4#[+T%f)*w!<.RLluBj]s+YGtn+=0GBUl^]viC>Qp!9#PDM:xDu63^r%<Dad11*Tp1P]kv0voyemb.Oc=A{KWK%-QsJmzQ.+Z8n557)+NFu[xN(SDZRLH!&?iqDGQSvDW@+4J^a7lg<v.pCCI]Z&mRg:C-f/5EB2O&UYzVv(VY4EW(r+qYL37]C$jH}FQHqT))M}LT:25TD=}x8*1%zvd=+*0k56v&cU)2}&}{ZaclEs)>O#+EX60Ml[ooUdo{r{^otC-PC7(o{AGpiB/pNvVJ^AB(!52BG[&K>W80^!qYMsaACfW-T[no&qUrNzIYkOl0Af3{h0Mzd%kj<5HAiDL6xlWHYDmaF?7Gg3Lx)]y4Z6w-&:(cG*<Lpo+jK8&R]6Z^1C$W73+F!xF]rfsK(dS.?S[)^ze%yU56$Xt2jydk9F{}1Jj}lF$=QAh8n4!.LAXn9?z-qv^yJH7P(3&aPNr}PLzuvYHxV-C:!&i]Ljr%qFvsgesY)CSYO7H$m>IC7{sb89.]nMz0EEl643IiZ8>V{o#XI{c(?<S{LotT@qD6.E$zrh/<<Lk^(Cy)z}Vs>fx(aMZ:hg&xFq*X&A4^ZVUBt5F)){$(dv/6!TD&8jEcf8f-A5Ofsp2$e$?7vPJ@}G1OZmKuM8TgLd?^79TzN4Z3e-E?y)c^/YsfM{Z-YTc]aL{L)zR-QKI&Sbanzh&f[EINr=yiYQ}M2l/8]g){/<koi)T6jx&N#llwfjkk4jgf&X4cqpYhXQ[.)<[:[LowO8v6Qu4HIUUaa2xcAA?y[:>LQCPl:/k4&BT2(eD3L{tkcRl^06xlWT)Ci^WEhmz(+:>W5$@i>3L=3X&T%M3r*={oA+Kn-KY/)>a^V?TPLA(-^&JVc{loJD>iHhG5V^4}%JNM+7?c:?vq*zXz-DAptB#Q<9mR*6tWi8?@s*[B4T}o=H1^*QRNX6.0-{&A$md{Mfwhm!0P<(S{1hz=3b{pt*F[BrxoM[hFqw2j&USjYX{Uj2+6!7Wo/o)+Uo{:a!#X.)6e*O8Z7^&?0dx=AVr}r}4:e{!IiutJ^dK{.P6qUQr0kKiz&g-nhlQjD[$/RGu.WZcQ%o+6Un?zXh:wW+&3EDXlMW[v6Fh4WT+ZGNPclj&kj$*[<qrT+?o=<>+ZYfbnS@bnfF^<xW%)[q!-$E!TeSE9oBqW)+WY-jlXJ?wkTg{lQ>=*S8xK?N*HA*=lgz?JvtDQ}u/Gt]PF+gSRN?Kyf.H&^o.xcf<}BDw*MvmDtKpCOS)x4}+4eHp#tIBX^FZR?/^7=Fz7FubTz}=#j]R8}?>Y]b0v}(/-X{?ZE-X-}YJ7)[{-$8oYJu^yw}.AYo-bqt:Uri(!!^=gpQ-Y&h5AcYJBx1OW%J{)Y]ObwM9Y}5wrLV#*!u[27Gvh2t/D[:vK?h<[$d-Rj}aok?5W!-bB((d)VF}(U1HGN516XOHB*zUQbJYnbaMv(0QdaMagz+(ck(2yb0]{ycQBP##bR.qkv!se-V@Vf)+t/^r3U=K653{=1ez(^1%5]83RAEC!u$.NY0f)Ug1mEs8A@?by?dTe*i20{I/b[a?i-UY}hzUX#2bYYTUI?($A(!4jZq]oQ(/Utjq+Snv:FzXl>(/6)Nl<>&=3pCE2!q<ub1[e6iU{MH1k*OsIpX#h-T3-neID3Y^DX4P*xZ2U+HC^!yS{G.)IGK!zK&giQuM.wWvUy3/y?D!%[gO]G1k$9?s!..KWr?XEd>jjL*&t$Chz.DHv<V*ov^F1Nqfk*lH.@CV0@bhaArDnOGCiUU/>Pq2n?xy@-xm!%6-L8xDYnR0jt>lSNxKhOGUD$@&CQyL$?CpJgL5@vCBNK%(/lI.^Wrg<OZ=T^Hkj2:?L5}SG>nXoR**ow=4^oDtQiLoZV30+A?zsP0.)Icm<dvy.Y#:Ip&4CldTiXB.S[[zpbHONBP7/BzZgE8>E!ngM^FGY{GmHR7)4jTGu9&W2A}tS})+cN58f/!+)>1sQPX&38)phr8h&&k=GM$KGD>UDp&gxtWt%)-}N@CJ.D{^1/FA6}={m6{Mbk!tNE0$(/X:HL+h^kXW13(f@Glpj]:#*S0C:D]v/n>lQNbq#08n:44=aUj/Uj?l?H54(L&bhL:Zb75TL5LpS{/A3Rh{:+0]!7*G?yAFI?7=IH-Rj[cxn+Tu{.OE9:6vLdq]y/(]J}7#g4oK)D%V3d4!3([)OSNmMasw}DWARoa!#X=IOlZ=W#kQ1Vu!DdD<!umLJ3@J7[l?o/kYQq/$5Lg[S9Z-6tM:IMuz{?BR^)B}}HLxCVQ?*:iu!p>}m2KlAOk-0PY*ODK30!IWFP<G$XO!eUqtIGv8/lLZ8J2Ctwq8u1SDW0Pv}hZ1h$V>DoBjs5ea].mQel{MxrZ6s-s9+3N/#jgMfP?Om/vCO.1dxS51V7F%AJIm%.]TP!8#ZvVqH{aHs2?a+=0jkSdB.OcVCOWMLGscphT{1djuK[JZ2CT[]xzvaX5?n[Ds(Fov(zqs1ka1u4&3W^P@z!iBb>wGnoiMGf5yT.bA}1IY&>IyMkcVz?y<SgWJ(FAn?Y@#-$T9+>PZ01.ZR@6Ra/XM/197}x->m3S[<>?!@0}ztq*(y[njHPL-2>vU)?d%%k4$wXZbMA0)r}w#oxlkSyQsd{a)&E$O8{M35EoR=x7Ob@yHKb<8DkwkVn2a<3=4ZCaCcsyh:a}k1JDCWzGMBtr{R*Ef{v(wfCz%iZ)Cxe1MKJ:iP$D@==vaqc3Y8E#T9*XW?s4[vqUS]jY.g:H3Xr=YSjn+Cz{JWeFv]%RjeWNPM.wZgddJuW*-]U+X1n35=Hk+=gPCJd=e7*fMm3TN1is=/[gl@ACrCTpIHceY?G!o<eW&k%&naX7z::cw4XqF={G9t@J&?W&a>Ky7Y1k]Z:ki@VO$kvS(Ahh[h=>y4WTv=2Y}q[!SDjA0)/y8S?[z?5?t#9Y9{sQp>:>kXjse])lHTm%:m<p]8(Z4Tze=XgBNG(:=.+#=yU[PyDV{jZ3G0*AVVZml!X90<uPU@X?(tM{{0liPJL]:%ZlebndE+}y(f*AH?q.!U)01Uo=B8/4(X8$N]?N^Bpu/OOD^q1ucH.Iu*o6(jWsSudh*L.CWt$TdRq(tc4s9.^DrVhJ2seer!vZBM}=I(:e.dMuAiFchN)t8tPl:o4{RQkzG)BY#OiaMl3H#-bCB6-I4WAaz8f.a>(ZR?NkkjHA[EDzQjcav>65^eF-KfSmytJmP9uATe!@!)Z8UPIGE}cy:9Q{n2B]f2g]p*uMh@lE/W<prU0qNYhf8vIa]BDI^I{nO.CH!)Gx=!n&h>1.AlbD{/?O8[SEBy1-ki(Fkhs{MBDAjV/W]WZ0-YD9{YlX9sCPkB4j(e2kNE><Bk7SgRj&YSE<j[Z]YFDX58)5D+[7]!*O5>L}DpK^z6wP{PhgmNtY7Yz4oKmhSJ>Naaz.lv=^7Ps(jLPBBhO@+Y<@Rze7Tti>C.-/s:5NxI(U?Majc)K2/(5fXX4xfX>amE]P26b/cAjT&]f8VEIq^hVRm&]%x<J*TOI/heg48i7<O62dj13XCMX/+SuIr0FDm^{ZX7i:{X%&#=tZL5T8]DNA[hE8PcH:^3NyBRWxpuKa9{u>7:#S5ljD(5B2xsRL>?Y:}}?PFQdy:eD?8*C72rv4HK(3Jp{xZa)4=}5F]E*V-CB@<=caN)HuL*u]/F)IdAG6>quoXfjAE6N%!]#<}tGTEhrqi<&}3f6@TkJC%vv^IXUmyN>ImLTbDr[$i3=a@vRRExXX*#4XbJOn5<Sj(%{63m]=Gs7(8p}5[CfZJ&W*.}<x7jTnuMwQZFo={!ug3SU3H<y<Dtyu5!8h<v&Ve#Pj(jxsA)M{:UIQOpJP&7@<ERUdzyUuhEy<-f^l5}{YRB6kmC$whuh-dco5}{Z)>IH4<2p[/HPHEj?TPQuDLWW/9d#<5I]e<g-<I$%)qwlG)*eIF<ENB=f9H$Vx8B32YI1l]j(MdWYUi&[R-:EL2xVDQ{LTt5k>Wa$!B6}<=2.JzR*7Z-XYlBLhl?asGlRQlDfo<eoxbY-uGZk9]@X+{J%knzA-W>5Q{YX5IH9rUYzEte7Mr:F<ZcL:7N&ao[^!r1fdy#V8SC%(A=d(E)@F05pwH/CC5A67B$hJS.%c27)WZ/H)+cLL4zo3{t)(QkJ]6w]uHIj*).nYWeXAs<P4h{QPT^1kCnEi7MYDwsvb)&?>BSaNshwce/>#vS]]A>a*+[3B}]=OH^CA0()WqQhY9V8JJcgcYMWtjsXoz5lC@Ht56whgyYHf)plH<JhBDm{C4(&TwzqVt}:uEf1?O[Eg5-^on)J8z^*Zy&wr$aS!hnA[mQ<8n*?NliR^LmuZ?pz6%Nq[og[TDg#MZ&geb>A9RjK@{=X}!r*6vkK0Es4vsa9oWdO?o9[zT*F[]ImQnt]@FB{KbY/?v)NM=?xFRz*OLVki5hjTH)VojHr%?VHz^?A8dtG2nlNL&{-C&)XPlMdeAhyC]9BN=#gAhR?Gv=r{K}V(*CFM?K:9Q@LpVn-A>4Z?Xi=^+u!04gRg1w]GJd+4/g%SDxdP!a[6tTC)?^bM..o7G4#%!X5*RsJEi5euod6uQJ^PrUOUHJK&V#y)!L/])A[0yuHfqX{pWOO>A1#$(0vxI*kzSnf3@Er[Xj0*3*O&K:gsjFD=rV)>WbtaJUqa6rqAC*DNBN8j[N7zXe>rZz1Wc0[B3IEuFiDmK)$J:sEl]*A#/d/7ma+9&:a!r=KX]n{-2sc=cC=[DPPm6zp7yeDiY7x4LuSXcfhni?z$1]N$XGW{LmP-(r-}bE^}sG-p34DQ2eH>V/(RcEavBk-]a4LCL/j&3!EGSCSRFM73w*V^F0/?4FnA5U}h:E4.Zu74FRNR=Bxi[BzO<=?Dw{KFvY}m<r1zh9U(J7GrhPW^+!SHQR/g$[)%:}?vxr[LY*cfDL.oP=:gb.hV30g?F8G8Z2FF-}kod:13>{<N=AlF&9Uq+HJv?T(tFs$EEpz+^a#QiD$#^x}*-T4-Q%Y!>BSQTOU2zYGU0=AzF5WkQ}u!@EsyhXa2Oin!J3cV*M{B=%gYq@k0vsOd(c?%>nu]7>h34e4HR$Ep2fQci.c-[D^PLB!7)gqY4mC/m#zE+<<r[GzYm}DEDx[G?bADW+FaLNhvn50B)>{X]n^O3ig3B??[ocm?cl2BUsd[t3IVYOC^<^i0[ovy(M2l5DwvyDj?GsaE/)[OW$n}TWSdtc(-z$rDy7<ZCB9V%:g-evzN5hao#V>Bjwh)jMYQ1:[d7f4Vg2+WMZSg][B84ye5Mo?>IqcSX1OcNm!8J&AOE)G6tRnD<@x>!YzE&YzmT@zrw4qga0(tZ[%OWZj>28vDHZCF&AZkZYHdH/D:?(KXji[1CFZ{2-:ioHYwu<C.OdQ@Dma@&yWCDZ)JcMv52WbLDkzrXzq/YVu1ovKZ3Ye[Wr@88jx7g]q&V04?863N*{unkMbzxcW0!ZeY$fG&ukqZ%I1gkn?!}$Jm$5<pYTvoNm%VbEAsWhl8{pwn=+caduvIRSq&CZmDIF}O)m<NaW]6^i.95feZ83OxZ=Hl0?u0S3SPd]?YT$$)om<(I&nkM18%sU^<f9VEKaRXF{+4^G>5cguzDU>6mwa@iH<l5Gj@}]wg40?m[q!r{>4sd3d![ijBz)aWzw}/i}q+>0&=01/(^%]V.A8sA]kpe2?M7U:cfD[.<>K.izZfK.lG)!oYRy>dN!em0XKJitjaINxJLbCo*v@O0or(7uu:%y#u7mjb8(QdP8TlQv*=/ir{MZex+W5=qjHrFGV=oQo-=]l.Mgg>^+q}N))a$!l50jG(dr@suxR2sr=e)+G^y^@B)ByckHKar>Y{>Xdfl(V<XoDhoqgbj(ih-]{)>G5AI{#3z)YSEih!8oW8TQ<-Zh-8!bt&XQTk0)ru3/Ad9=n=2KacX{YNdC24CLi=<Gt=pEAo7u(7e%Qz:r=mO.7DN<SgXA)l!v8=Tgu>aa2xlCttR!pxXJ{{F(TF+dV6YO*A)KP]svTDw/dThp<*6.megRjwB#U3=ok]Sj&.bXng0Vf)&R[[gQ[>4D(N-]!8J&CA/N2}4[?X:Zm0up43>$&A&ONIf>NS[)zbF[7#:UCs}BgScl!Ct[#RW(!{Oj<SpLZNK=uuMgJ>%9AeSBmC]g+&JCy?2zEmoNr/a9E9o:<I}bo]Am:h&MBdk]&wUnRscND<*RSX#[?c*gfb5NDGN7Qg[S6P$k6D^?UxrStE1PCKRoDD8:uE(eO$tPe.fZ}9jgL:L?*>f/eQug9ZdDKO4w{ZrS:TZB/GirMp(.a9Pd6oZPl}abzN]wwa)#I1A{[5zn2*]qNZ=2ct/iCK1mOm<j{7l9OXsg-{qqaG^^FWz*:/vA9H*J<R&V3W9mN2NWb8Fg8rm)l((NnBPMUl9AXxp&[1epiJ^2<7Fa}2<Cf:tN^7dhzD}9%[AN#x4Me=^=Db[#e1<7Vz&nh2(?YZ*JMaROm9.>)&oquH}2&:.BE7L%6m<AyW.F+NHB(DWK+E&P8?[o=yXsoXkHB)IjV3ni+)?p5*mdVE4]ez-A4DpVK+@)rnUo-QkRN#Nf(rUjSzpv?(}&#zwpubEl)[AwSi}f7HLZ2Xf[r.LoP3UcJ:#*A&unz2VbjQ9C9yE}hW/04*YJZUv)]5@nY)Nf7iW-8ACIJUV*/ry99O[vEL6OIfi#^jKVc24cR))XvDyI{^tz4rm]:H/XzQh#o?P&fu-bT9M)5{A+ovHJYIqF:ljdHzVFz2>QOF%cNj[4kp&v+C[2(hIi}ra@a3-[zAvEXJ>[H>=9shw^LBQ%?KRqJC*{&&v!mAk81D8Bj6=Tc9+gRg4yYgnJuse@{:@*ey+HLZAIS=.v#<sZ(k/nFJ0>PleK?e?sQzT&^uY/TbIt>=J7[7{&JUc)X?y2rnW[Y&-E9Tg}p9NRJ7LtDFCu--GA>wXZT[h[SJm$#q44^Qqr]x#^cn7vBa)1YKkr}az(X@jUxhQ%{.tCuv37u/7m*(>7.Uas*E=eSWLC=fxgbCxJi<x[UtUl/JAuW0pU[SamNzWt>^6$Q(J?xyof(!]y[yV!yO)M5#-ow8FSQK4b+{rM.eo#B&Yl=cDpT-zZU<U6%nc:[s]YMXpi{$7EI8&/0=H<I#nUE(-??LF7KZJppSj*aw3^Diyl/@ZD:yS$VU[^^8p4*7>HRqN}a}1IsCn6nvDT(A-s>dud<ov=nb<Lq#?4?T7s[yFE+?y3#7OQLFy9kgwMrPfIQ&XdV-HTbn?BN<uh&62+1qq%knZu$i?cWvvZuJ4{R2x]PXSD1LSHp#UPlFZJXD]6X4?pxdxuWaI[EEW<aP3M?M^7-]Sh/v>3e-<e&[j%OJ<)I1a{Y*({zZsrd@LSP.Cq4^ZmN}Q7O-[}7(UXOh{KNO5<DLYzG8saWE^a5s*$Q0cgLJCxAD3$(CjfcY?AxHM:f*pB&HJSTuR]}xq*zDwDQ!!C+C/(8!4O#vupApG4!u^o&boz6ff5IsP$AFn}[+ru2>i5QVm?AO8}Ea^)h&-+6t(%KX:>=-.[uMnz!SaZJ}&{e(PJ$ez/jKp=HK-hDy8JkE%{Sn]g<{:h>tjQ-YXy2YPmr7VuSB}utl{-}TilTYh#IRSPt!oy[B[#9co=BhsqF2]LS%W9S><+t(6j<(2fL>4YNmRD=0AS?$LEMw21uQ+LeCZ*={8c+Kl%)HP]R)&HZy$X%wz34MS*Cl+z:j)KuSNcVVvB]1iL=CDoOC(*EgkM=aw#MZEeK<e$z]j}miG>c4.KQ3C%2&QpTKfk#b=CT]Ok)^@f6ZajCL<I1axOEq(C/n:)P6menp>am<#hX*C367Ht2uEvhaw1!p5(751az=.7EA{NX2&K^sDgS4$q=n457yU>JMpIx1XtermPZ}vv%i)j:n9!Jt(X-YI0]#Yi://R7LO-tlCcQ^Zy}LLzhHGr2jQLvRT[Ey0dubMr>k(*Bcj)X=C[#Q3XzX]]B-xBahz5@ux{MZr^Ui>56F{4UnC@HU7W$5<wIGms^uMwR*cf:pt-ni1>jj.8vy2cbi)-</Cbx$OYDe3[PI<w.m[3*g#EzP>i}kkfTCm%m7:*=YbXYo[Us7#@>Ujtu)[rX<xDL(3N+FH]#=o8s7?U8$-(tw6fup17]&i#zHJUf%O9}t&<PapTuG}SZ<BDeJGtykMJ7MJCN>?Y:!X[/<bxbZMiTAXQ1juI1OUxi<1Es[XAJZrot8U=l!Y63+Pq(m6a!BbD>CCJ%o*55W84DGQ&jCh$]H{UFj[Z1^]O27G*/1yQ@i4Jm!ZR8BZE2VG<UxB?1[(DF0xk$L${?bb4:k]BMF[u0^&A/%PuxJ9y0pS=h}=s{8?Q.hF<nm>Kxpr]IR*#FnZ=IwfXgNn?e-CLw]aelN7IdRa=os$+UoO5#OXwy>9V:p$6kFQgBt)W#M-2jD=Bd3t?F7uJB+mol<f65txo)=)PlXFPDv3vCXD/^Xw:sn^Bs/qD?hxYB9QIQ>{Gm6%X.Zb3h{kIm&{Ttj+j<k5[B5oNg)-=npzh+{=G(SI?!dq/fZJ%>&K^(9w^cNAD^HS}C[k3ch*aOIC:ECJuf5g:(79(W2Ai>ycgbRi[9-Ql=NV69+rvlut%4i<rQ7VyYVY1&EDGx3(AriQuXWH]gTs(w{ifj3*N99dlWl!PC&$lmh+SP{]{oa3qsXSkDs@hE/pNrh&cRMtxwAWeY*H?d>W5#j){gh3Y((5f[@yRj7Gf-k3&YW.hgEBC9&<yGMeJ-&&CPJEz?9k0.91v1W?wnRYre-L.uz{NZ=mW]E0$N?eQiii{S^aC^y>>n*L{g-0p@#}[SeQ:JL){)<6LdvO#}Ed!W(7gj?GrfQUX{#j*xp0+wQCQUC#}+=Fi=$YNdBRT(t]R}chl+F.*.6)j$*ij&a?jmC*%/+Ii0SzxWAuI@ylq(k.$f?3-xtH<Sd&feR4^*SI:jSK-p@/Zs)Wzzxyy0}A[BkCv9Vd!%):C=cdt>cq-=yTkem)xn[mhVmK:JT@=MIGA=w>X[Y5z*MYDjZSGF(e9GK4.oG&6u9bV:ug#}z/KRK>Q.{/CQDtTD/J%$]Cry?4{5KPZ#1RoIF/0RpbxGES{^NjVYfc{F{Ml/}0O3SZ}pthC*2x::HW.+i>7cX8]PxJhe%BjYn99G3+PZ4)/IIq3WzM=Y}ZEhouYR2Ifz:(BDkIM4U:0x>?Yg!}@153G1d(1Yt]Y-1?zlu(Fp1z?BUJrotGvo(FBk&HQK({R1V3RpBA(OAKQTwJ]!pptF-O}zE1sIPawdU1!%>&&m]Tsz*}Blv@OQM[B%2igS/8=u#H!RuHp(iH&>TJYK]^-)=-D5Gm7.HMFH>$!3dZt>:lkyzQ3wsh$0l%)W.q7D+/4Q-^uX^dDqGF*G>Lq=+aQe&u0d1ff2IyM-Ul7-OqH5uN6*UO=uhMYt}a1:0Q1N7M$/)nb6*gyLVibhwU{^M3(O<D3t$VZ{2G4Y9y$0fe6)wS^T147j>Jl^ziyR&g6]d?zjx9@ngMGUz4m*J>E8=J@#nK9onc7o5H=b=!JW5*/8?meR8YG&gn6y?I{Io3VUS9BpyQR?OF<oGs%v:t-DK872Z/%YSVMy<U3=jh.a8#e=f[mY6DbtYn7Szk>h2T[>Uc?2s!b!3Z#2A2jNP>!.SsNu-FY%4W3qk->G<SD![BFBDh00/f:M77#O.u+N!8U-5{cV*=1W#aMCz}C^<(!7KUjXY)0l+{Fm5]h@[p@(Ml5H@J7p1G1wAWA1n]fY{c[r0DRD^{)l$!xsbl2>n*QS?oi+8m/cn2{1]8aue{pFuj(x.&p&e!hU7!=ZwVo&]6<}/]T?II=O8}-^Q19jZiN^.RpSpaQi@OO=KHJUMS58r8q%vebFl$rOX@DN4D8dg]h0eoUpO8nNAW^v)ODat)KucHuGVjC{&[yQ9aLA9r{uh}=+atojqk:$QRYfG[zirir@960?zKnovdx.UZ7{kcT9I)MDaPkVO-FMR>Pf]PjPrkXJP/2%->tC[pQ^RrVMwPLQ[/0I[(I#ozQ4lG4D!:)CSceA7A.DXDuUit*:gPTcIN$+YM.4:]+M/Iz.yQ}E3k#G))MvWB>x$QnQt*rjz0qgO2}5:&#w<6}[KN13!nM1Ybeq{z/<:NZah>l48Y/#[qP^V<xW%&}fc(HCD#i8F].AJ]V%jUHv5p>>Ix7[t9)%RB+C2lbkEO5Di.q[dCBi8>:{noe2f.E+W7IEu+FK]D+go)/hh4wIfZJ=?k!&l.[[Jo(kT9R}%lAatNK%bum&y]jh]-k<)OEZQR<*[[:b2k)?o&88V93t{!yt<h)%KyfT37Q}@vaQ&9y#}?J4dyd=PoX}bZz/+ziwRFv[L6{z&!JHh*p^CW58x>w<S#YPY}uchd]))kt<Cf17nNq1BOAO>!]v[7&SrY.fDfc=9C0&9JzNK44{d)W<TL8?U?lKA90^[c{R.YJ--yxomA!P%f(u*)++v4%(NmBhLWE+hkbEUy:By.Tov}bF*:9m%dR2Y]a8Yj%xz>4%hYK]r5n?z(EY1Q2ei0)Z.{wEC3NMW^hZOK:7JOzScf*?zKkY<?Ve%uL-k=SJHgVGwM?6)JgrP0pOVi{0v>1^kJ.lX{2HXt?nOdVV&Js!4FA6zI!f0FYMY[[dc4Hz^}$!Bj:+2!)iud?M=EueB%uC&#QIOPf6XG!.FPf[:Ai1*TJ{l{.QC=2G}43B>:cmfmX4rOXbu>9DQ68Y7eR%(%p6Dr6f2ABof!4P3B$/L?XvGXZ#TRW#a>Ra9*Iwy8#Zguj1^erYZ9.W.8Xz}ebt^LG8DZFP$$0A2jjM/mqZdB)/K#?w$#&5-:%/Eo$%y.N&>&)&Z-FOZt9qB8I@5Z2FHyB:<g+.NJaM@Pw9Lwa1i<z-WQ^<?3n4(6#lm((K&uBXUM*t]?Lhd!dBZ{?]N%W0R$JEZvtP=cFK&!9&MxUuZ.*yv.nWtXiz=e4.Z3)KR#pUb*C+[B5ph/up(MBpF]lXspHJj(Xd$/$dgLe-RFhE!-/SY)GbuSne#}P5]pvWCOXcVV[Ap<f5Zz8})E<+=>}6:l>qr@{l^7Dn?^BtD!KD+JN?A[Z&OwM:an)-xsd?{Od&Cq<?.zfZ]ND]b^n)UE(WAX#hgS3bse7yv(sD^y*HSUAV.q<xWXXZfwkPZ763xkjK@)&A/*xt&Tsu)EgSRCN2)Dm#}/!o.Zmb*q?1=*vQ(xDFunvyVI7(>3ww-fg24x]!fwkuA.82[OOVQdTaLNNu$I9-ngWMYV]vPJ{nI6><FVxClq&%Z#4iu9*U[us!&LU-9sK:YIl<qc6)y/.m*/Lfq^QT/E=DdjOZvXGf1!FYNFpnF-6&D?-rnQ[MgKVzqS9t(?/PY^!DtMi^jM}oUl}}[j!5(OeW:Ihq/Dg:uo{DjzR![m}zu?T)U4X[xUqesi4[QA8gVPow#El]:+RNzuY69e+Z)+%l*l&m)Ro:.-[Q>PiR8)67VIlV:^:u6:24R?W5:&j(9^N*QymCYTb]Ld/5nEhQrG4vEZKdY8gi12<MLMlIXVp}x}wI>uv..(ki2R{JGy6KcWG5U5#xtYV[BdbJ!A<&jXtY4c7Xe&t[ckusI)I3Hz7B{fR$NxwyX^iCU)AO4@ppIm!-IY=DQ[+j*nsY7.Fn+GF.z/THpt//yH/{MUNmuoN>6wAvXxy+GhUW(j5aFQ2}BX+u/+YU&/Sd^ymN[npE8*9Xxy[0nbH3/aqfXguOo<db.X)(=1V/ssAouV*&%=+bE:?ym7itDcydGk?{YY2P/uovyFP]LM?YhE25q>V%ko*):qpl=TAj?ttmHqrV)x{RBgiVulVX(f/5IUtoH?=a1e7Y^@Myc/c=tT{%wHSL02ZYBfpn}]At354<YOD{:jk(-]]kCM#<*j)c9(>H.rji=jfwh[(///1ug@)#RTX*pW%YUtjyo)^qc)?^4&gJc0)&P7[UlYL&bp=]qMEh)*aOS^m)>X>OSv8]}f=QJXUQx}G9:W)Lq8OP>%(zV:$8e8pr2CNI&C+S3#RX.Uo]g%9c:Gk<OqGN1[%AT]}E?t#ONFp9MtDwvD)3:a=0Glo@J?-!vluAT4iQ<Jo.uN0P$3Y/QXGZT.B=!RQF?IHIV?8W7Be/0v!NBn-N<)B>YOsYx:rD{QEk6uuhRG7jSDP4eN8xhO4>PmCdpB*K&W!m$8X[qr4k3)gn&L@G9D6+dr9.>)xLuf(%[>PXU)>&%L?d$iD(Y3w1&<VEzh]SAW!lUN0<f@-IrPJ0T>hc%E7yoN<r}4+k>R0fPjhXYY<6KlhZkZ1zw4<zKfl}LjSPJ{0<^Yo6h.GdyJ:q8ffjqmdUN:d{Uo-$1UxZvl*IvHZ^Q9NTCDVcw7RFIVuyx>YT(1xZ?3Y)88](kC/ZBvF2EozzB<u&x?!{N@yNobZ^(*7zZ7Ec[ot/N%>@VWy9RdJtC!Jpg1i528]kx!tw59OuHK)5RLZB!dt{E1ftBxRTH}J68YXzpW!6brv.zltMj{w:VokU^X[>Q&Zc=T}uV+f!EC@$av1(yzA}+aC2YZJpGKazRzZ&a<C8+mOCQp-29Z9rtpC6wb*z<C*a/<k#.f9Hv)FZg[&puiBhcH1/SY1IXk?vm]*bJbdN}1C#Z?6I6L^EZP^&4EN])dm/h=LU>:3G!/U[goh8]x#T7(X%W^{(w!Y{G4(JsbI8gqe)1iZ*m=BU7+])B[LekCW5Xg}%91/=aj}PUlahP=PkAV7G>:Xd!JE[l{bm@xDKRx9{mV05Q&*nr!o*V4=FIE{RF[(=S(y8Cp}B#unD<iRfS{B>Pq%hf97NLIn2$ajAFOGucG$)DZ&A30mLl^=PH4E(}W7{f)K0D[Sc959x075-Os-X<r1x/t]?Ffa(#nKdD*cD+hdh+:a!}/>uZHK7NPH5Z${10pDXb<eB>C6C?.B7aO2ApD3v7*=5yE6<1qkguEFHxJc!S*D(./iipS2.[!Wg]xhvqm&:d=qj&Dh-{oaR^?MKEW2>Icwj!qg.1N@PE&n72I7BnGkQJ)8}}>!M&3f(Bs[1aWWuL8Bcc4{J$?cyXpARC/A2H3Il/TIfsY>:G^f9.3emdBuRB-i8(hT]sc!.Fh^Yxc-DYGqEaR{dlxqeGSh[T3-0?/}QfYpFo3Q<kRa?N.+=?o!xm/GhP>Dy<QD)4g]X{O=[p=rUjqBQ/hS}$1Y/^eg/s/7!A.D%MhEEDc}}vo%-yj)lc^Sj{aj*-bh>m][<x67@BiYFC-cdz$2.DrW}bO-8I.Dom)Ip4f/aY)YUz6.ZzA?Ax/NHJ%YKji$OVF{/(LkkqQ#C)tR!7n[wDT(9J/!OD+GC)*]!OZV0X<xR>vB:7+5J]3yau4XJLe(}Q.cH.JPAnH8B2<H/dEM8nIdd1b>!I=fk?9W1hJ}U7H5A./X)&EkQK3-5p7v*1ZDpImZYct4bZJP6#BUolH{EP+!P)i6+Pq*QL]V[DleGq]6fb5:%:H(VQuwlhahD]+wpt{9b)4ljBU1w0otEn=T]Ggc0bvtXZYwD-+h)EPPddyryYGr3sRUP#CzT(TDT:60#&5tii?d$P{h{VyD[B8>6RrY!MD3v-)6j2V1[H])iHzf9bVaMoK?DGqYZ385U)+IEm9.>t3PMvNg4dPW6{UgTKyTLt>ZGdWGC2:Tl{BgrMRq8mCz+*a?YBKAV/8{s?K:8S+BX^NmYxQ$?-K}bHt=VHrYpVW$LY<dmJcgei<6JXpMIn.xCW5XhtFJpzHKm^KZ5=!>9O@JiO{R<3j@J)J!4PEpWkgK&+HX/bW%V}=XJvsT5XAE/<GAvla)]2{DXW/hjh{U{[@E0@hV[Dt:j%zU)SNtG1(c:f^.7^H?D/>KiqQba*[%z]8s=r]ZbtqHeZ<yjEEJ(uI]KRA(0e34PdLCW+@vR![dcldT(!yT&O2VsBOA)rCG%IY{rKe??W]K2c2[pNzWgHrWr=FVBC+<}ZjCOaSO#Sr[k0(V?xy<IIR]y6:gH9-ZaOz-drStZCB-$ams305hA5OttN)ML4)YRC:*/}p[uko9CDt)s=HyMv{M0}]zZxu:z1wD@CN-XJ{w1xh>?:eo?E0#!Bq]!Bs)IVKApiL+?K-}qn-sO2]Buq#}=gjO67}o[[@D62*({ZNe-bm<eB%T@HJ}#&.FVTrOKJ5+HH?M=C=f]wgVma)<U$O#RKuHKu+jn.u#ocaa0yv!G)kX}z(..g(tw@N*nyZQsebdXV5.3yxjQZWroXrGDrZtPbI{&na3Pn0Im!}J.z&{4CXq+QCo2*LYoU3*CCPvl8f?Hg(]<2DtZGJpOFO)%hTymY?xH%Hw-c]X}u%=RD=/Od>]HSmr#g5?gHIn^[narYupPzp)J8Y2e>aK-.G>)1XTgvJ9Sjk{V^7q*9@UvSbkd5$>Y-=&L60g/?G5bOGlibO]IhK7YplVy2k8Q4ISL#x&9G4q?bAq(=0y.ph]EgqCnkcJn4YIMZp&[LotQ63{}ax0WDDx+>=Ym4)>jajqTO:=)>Bt@)P@iwTukF0e+>4CO{!l8ZnZ6AFgQT6>IqSmD%sd6uIA]tDPd7lP6C8M?Mu6F12]a1]P7Vq3^7K&^7y-HKnVPeZR9N/uQ1aM.RxjFCIoNIW0m}7Y2Ovbk4hm}D+I&89@j:)[d2S/92wrt^b6S1z(dT57wb[eZ*vDr)Z4i#N7M}B?QuO(8pI]=]Nl4$0mB0w.A28y]y{&$/qr:d6z&O(*MPg)!WYFTu-8=q?k>NQ.n<7g+dB?sOFe@P3^Dy->PgJ39WQRuA}.jt>:<0UUyQ&FFoU>XiTo=VYajN@qSz7H:uAhNupfb4(d}0i?-*DFHJ>+Fx=HZxh)x}f/s{ze?VSA+nNMDYo$-{vYDsY.^MD<cB$MbBP1x4fI@tZC?(}2=[?kWKE@GRwYQ!a&MHYl0<doAofco-xYC[/6iL]a}L4KfCC#{UWeQJ$lm<Sjf6(hRk&i&WnY4rIeom?mr9ML?}?Tw.*[qW*{WOJYDcH(pD{WjxVyME]VZ=in][rYhU=P7AO0MvckAocGlHp$=T-ng%]4nknU0Qi(u+E/7&ffX{nQiaY=*cfcr7Pt28*Wl/-a1l*PD=Oy<(Me^Mj%/.X^+Lw[aai-S5A$&#D@YV@-}g74BNJ#k)]G5FJO[c+>n>ogORRIh[dcx94]&6{4epS$ZaeYRs*SyQYwsGLm*eApcJfBpDV<X}9@j?rd/tiz+?M&vt)6kc3WClk!i9#%kycz6C-ele0PR#Xr}9q#Y(gE#^(n#OUd87x&[OQ)?U(Iw1)Ae5)%<h+(AtAwxtz0W9{LzC)^X?l3dlp@Y0V-Y[dbV]=DhF})/RA-<LyTijj^/3<6AhqZ5=hW1:X^LYLW3SW:>bsXjlL>{FDayZ}sKGfoA>]^c?BPHUk]E-<TeA-L1Ua9LoA#]$X6NsOOk<@Q3^p{>N8Icez(@]P&?V>HR(.:H}X>X.246(yH3apzFem^CmEGX?iz&cI+c8DK2{TML/A8gUHOM[IWVvup8B!{FC^CR/ze&Dg$D!4EAK&<U5cdpBgF.+754]&*@rN?*1^i?/S&3*}l}gkHdU{IO7()-@+!SFoC&r]?Q!dq@l9^9bBWg6t5eijrrirn3]}vP)jZ{]7N#:epD2gmAmK[&p<eq:(n*p(73kLX[u6QpFXFUotkDke!WXA)U=aC711]X[#Lue<mV&^C?jf-/mnevYMIJiY!+j:O:$9I}j0LW2g?Us/GIEY9mJ!cD!gDI>]gOWf{+C>WO=M<QwI19J}=6M>}2=%uW?-5Uh6=KYtRvmJ^z.u{Lcg=serFp>b*<*tJoOl^MFVDuC<Bt!h>7sAT[BUfe[q7Y$oihCT(3f38XHdDXn@tZpp7]ApgM#jDmxxCFpYj.[bO}?Gw+0N!a=KX{GQJf8ah@sb.CggvgR/Xi4VNKma7Sjij]VIRF(:iEZD)^AnW6w+7>s[k&9R7Pl4f(!0-Guj(-YebcG1e+nuHC^?yc{R/lJ)&q5[pEK#E-jAK[/1Kr9Nbct1hsJlm/we3IY2Ol4ty<E3<U4tlup0WaaO9+j<AF%j+Fr0J&[Um)D6.p<*gMhNQR<Ha2j+H#*pOi=abn]0j<Vu4!W=0wBX-!ta1lJFIh3Au@Pw=Ud<qTm/4)*CTh9EK//jg3[e2Nf7N6dYQ<u9g}fbzLJ.YjFFBwrcuf%OqYOk4GCzLa3-jVMBh?O&z(yQ61uj#!g71z4O{n%KCD}PowN@#yV[PNQ&UC#M/8P6e><do?tBUtVs?7vU]bk0QwBUn%r?1HsItju:iA1w)<D=4?Lt>nD5[VHgdUls6XF:/&y[eEpf).nfzmdKS!EtXE6h!N3:tlr<w&PLhB{8z&0TcA6IQ-K<7)B{y/erfth]5cXPXM!4F]sPt1z[G1j>ak3bzYEB/plfTP.-B<sjD)9[4U-#EcIkSmCv73}q[P0/9=[}6&gAOWO915i?t#CR8fyj=?p5rrt=hW<^CzBXtQ#Q.9P3z4(ec4y)#s)^.D/sMur#(*e-UWw>R{4(V:J!KucCAL^7EoUUAculYMP^[jz00PkjI}r}@F(A>?WGvt^GulD^QWN<GpMk=B7OOiNVRKlv^=ambSHVfcG<X4%?2+?J^cTy4w.S^R?<erta^.?8]=bjAYRi}tGEjhUJZpW[b)F:#*uhB}a#CUk@#.c/gAJgiTe@=PpM#-PS[h[]1:e2xwM4.-VAbCvZgVR*tl$[xS@dunD(8H#ca^YC5QMZ0cwQAT$1EklZi>OSOs{[MS5vcVFT8<Sy@0?A/Xovdv2)YI(ZgBd.kZLZc{4ibt%H:4ZK-RrP3&M+Ct#jBt1a>dpr)S=^.Irq}90X)9YEM6V=]S[)d11fM^QF{si6Bn7my6s)p:BUkn+hV6Ae8TT8A(e7WviEw&XrG.:X<@F)hO$U7X4C!Hs}*%7#N.iBiE6Z/9I?MBSflx%]<SjPxiRO&NJOV=+&R90mzI@-)C+jS}Tf3+[YSFoCD+sx=L71i&Ym^:OHJvtDW5$1Xj-^oxCF&nrI%?.WfoU=d[L0JNzJ/C0RM/IW(!D7qzXz(V<Gxcvuvx#djiUsY.-F7p>?M]DCmGo1sO9asC#]#Bz8H/:SLa2Na4i%28]K>{</.!K?p6>pp0t=HPZLE2(=uUIlV/!*AC?L:<?]}+?sGPh3ScA6f$X*]?8jh{Y7iL$(#Q0Hw:e7-+uXzcY4:3ezT!bWVt!c*Eb&4915lui9@kcj*K4yiLB)65akY#Y9>]T1KgU}sjD34Y>Ee67-nlTu5&UR{ougs9M3?h94%91zI*S^OBt7?]RsoK@D0u++MQZD$6z[?yt+p+[[v74hhW406^#SthwvE3T8@U5ZQi}yP9aOqtjhtf5[gNY7X2B*bR0/P2UaLK{{=36dHvkoo=lp5hp4lz]A^a}zD+?*l>PcIVfhRtdt-#-]</-Z(?gan*(LJbI>auO^If+FA[H)@jM=?K4JDsK&((uo0zg*/s.OOzq:VLi#X&iMgMXf.NZ=^AS{Pc-tBQ[#Uh]dHIY?u.W=Hl2jW0W(b)=AMl-DNW5i!]#[Uj.qo:2{iRz(E&tipOT-Dri*Xf9pTBe8]r}<?5lEJe@i/(k#e3QHQ?Xbp-nBw.<AX?m./^7uDC#@3ITrs9r%rDmM>yHpM=1.8#!^Y1X9u6ZM>KYC5#)Op1n)uA@JLHJ(4[R{EO^[Y%Y1CAIPd@0QPUPyh{BO{wQEh(p>ASD%M]7N0Ta[udlh4?!Le9PXo${Y&l%yNoq.cJlK1{P?p!hsraGN%ne^uM5ry[yGEn=Q^Pr=HmGDseQBI^(J#nE^&&ZY(RyWDW@WzL<+w!{R:PcGl=5Z?v/HdMf{l{pAYcVf7vS1Bt1J?v$2@%t=(@MG5e.k?o!A?>?WhgX!&<URoi8).RWGHK0w]^z[cW(BQ#v5]w%i@H<l$mYER/RSL2<uyU*kVuD8p0pvO?1[B0BsfcblD5Zi60Y[%G0)ydi9O#Rqi8[>o<){#g!JaH/EFv>$<}s?dt2u=fyfYDBJ>uGmOY{[8M>f=gwxZ6AbwGEz)?z8*M/uccAt>qmDCCq+&.-xf3?X#pAF{/l7Xf>c)pCC>Z8]T={8pm*%DPdh6K[zFH{@y272>RhSD<!ilcWqcwUA4Fw:gMGr?vwK.3q))yk>(dVZe:=al+N0!t)y79ROm@)Cq?!Mj(WE^PKKJg]0:!Jf)+p&uJPE#JPsxu/U0Y}?zK!u9Fg<sKg]]2)e%uBjN0[Q]kc1%Y(Ssx+y7[oYJZXCzAW0/T(7&MU?c45s5A?bmcB1U{d)ghX1JdH!7!f*O(ZjO=a![B@P=a6)wS4KY-c{Vd@]N1Y/U6s4Cp$fA4W0}YDqyM.mgraCsq2<2<{Fa!X3l.XVs>-yXTE6(0rt!uB+(lzzy!fK:5mkE1P*c@}xHkXTQ-93GtqL*?]4xvqY.2pP:V=FpckyhXQO5+SFRWuITgCgJ?qM}0l{5*$^[kiRD8gOeWAfy#jtcs)dGoEn!#^6lW5BZBFMv<9wa(Y(RUd}{oLe[hB1MWFl]j<dcp&X^M.*-MNb*&Qj>xiTpi7XQj=XX{6ZT?TX%+u:@q-uuau4m}y%)j.0<o4-7pEmcdUY=%xDf99Y8DCz9Mg&[f2Q]JdjhyVk2f(r=z[h>^KD/iTmbFQl7jBs?<*Xl2Z0H1?@N{E(PHM:?lTi}Ud/w8qy]?hQZS0qhyZ//a%/DP*ygvEN6ZCq2qgjmp%LD=JIb=7-[2.AG6M2GBb?2j#&0Bs[r)OAoop0{Q!i(rUU5?bp&IT@VCb.nC8#.%.VV1l-#K<Kub2@d^Ml9}D!0CUsjlah0k&YVY7&(LBU!.b*3uC^(D?X5*WzjN?^M}oc.B4sbZn/w9%DCiQdg(!sr{[H*eQ<h<nZlWgL=B>:+2T<ywX.0Y+p)>TG-{?82IxcB#f>u!}-tpm-[4)bk!^.3mTX0:<zL!EjU?AHKj4=AFgIe!2)j[f4Z}]jV>8(IL^Qh-%I[yKk!ZvH49jA*Jd>uJC^XVrO=N7AP@DXY}Yg3k60-jMh<Y>Zmp)A&E6a(P3e&#CaIYYbj5jrBvhW@Pi/EvFU>ti3+<<HrI$7O=rtIE-oPZ}JazDAkf3<>i{jYUq$<JEy5nE@-2WCulA(n2t8b{d^*BK4n9w[sxtcEeEih)?CAZ-QD@1)5#hSO5z$]OBj}OiCj?zk0%pHK({09Z{}N?A4X-*W$n$E8Svp(y*5j8j=s%HF+62FgKv)6YYm2/8{JoN<@Ihhh+wx%//&)m4Vo)Omde]f)a+xU)[Aj?dcI.6)P}Kq=-8jV6qPTxO9&2>Ocwp+w-AffC]aBXHNSN8>BqUuYvx8Z><oCUUl0EY=:@q&tT9HX.[FNND]oeOJP8QJD8D)L/n+j6&*&l[?vB!s+wRy?SK>)x*!DOocZqm]Y)s)#[2gRfETxIQrOQ{{YD-xHj[zA.)YP4Fpzio!a(E3TaOdmQX>zZl4Eb2L{G2(mO0Xd8dBQGp=S>)y{rBq!kqhG1Z6Se#3=DyU{rFJ*fj%lJN^$RNT9H&wJQ8nem#?$$([.qwC$Uq^n5i$o+3H{)Xo(>mJMx}dZi>1DzMSH.WC=1=&=*31/nK$GL5W5Z7iOl1?XbVxD3?Y.Aw2#oUAB24Jc#V8@P:c.Cjg3%lgJne)$CEZbjEKAYBKMcnC0BUD=H=}4E2JkX-Z8n4}aUVP*.7NQp%jMYKP2D}T^NLDzSdn?0K6<OaW{:CVOkvfuq@JvC!P&R)1$Q4eHj{YHfQ8GwGtTXw}qopyzdv[A#=[8]%/e4s1}NEvyPk}XM>q&nbvjfimzFGt4VgYIA/2e4!k+)GW@i8Ue9BEHAf6ttsMM[uls0{H-Rf>IxUr8]bMCGs[8Mh*%J^[B6cxO1aRtzfx?:[gNAgcK]KxD@FuO3=$A{2i:]H&9G1dkhM3[ce-4K:VGWlAN$GQuMeGp^L%->B4$AbXvoiux6(hUA1lsckEG(-8@0GsuVyqbzSfOYs)/P<+?>eHS>6nD2n:<[=+tKT)&q7>?AD8GP62jc-Qb:ZD[jcC6ofUp[xJ=tYZ@1E7IyAA/<2GTfeE-P+SmXnAf]B-ux9$37vf*S=T3UuD+sWlGzRS}Gvv9eFW%%2C^<bYfkH0r[hB6<+B542C:Duf>7iee^M3B6AislN}[^M%jV*TW-Y!>zzuX%81>u((>n){V?Jv6<Hv1/*?&hyc{2}$XCPl5sl*)>DEzGlrIGR^+?ZF0.nPp2K)>Wl)3=xU[Y$PzDJ$z4s0o8-&*3V&9X}+NvD:QIIIGEcb*XnTgF{HH[D$fH^?SsvvPUdRIX&7>]6WnpSMPB!nXP<EX*]XNSR@/(FJ^naPuwmO.e-FX[[?i7HJOG0T7T}jyBwv>)>Gk=[7vN*}?mf2QCgPpX+Avq-!PX{zpW.Unc:8tX(0cr)zN4W6+GNXX]SGo:O4:fCqdVviZ2Le$uV/OiA923?M.An}!Jf4WD3gXg7B}+-bFVz^PMMnX-9X?]uyx9HyT8P:}:YrcL6XkjuiffA{Jdk4jx6ZnmDA]oY^7CJeUG-&&JB$ZtAuE:YUh%8d%t&bY(R@h*=X8O8{8uR<}=nA[nzDTRj=X8=]:bjcOHbvsakI2C&$BG)A-BX+6S3U}[R3}^{r%!Yu/{{EmFxi685/T{Oz(tQTCDlw:*j{C24+(?In^uDn&]K+xt?Rlhco9dr#.=CShKB>s<X]]<vd&X[slN/gso4jhgw[@a}X?Ule@^DW*yLCO^93HE({c=]CeZyXJ<kKfT0nKAHDBiP[spO5&p^+?[/.Ysq]n3gyjE)(6K^e9JM3[[%]+t%*ZgF-l4wJ>u4uYWMxatG2v+]dD3^a3PqFI%+w3pjZQ4om(1-]?QP]/9HREhSAHP&*@f}9Xcfr/jKV7(e6$rk100O^d+<)x[pkI.-U?y]Idsez&.M#>BH.>jAY3c1)}?3.NSglA4.)pW>dq#X{55$/PbIQ0{OJt!UeN#E1O&r7O2dWSPdk[Q<m:v*[S3^h[mb$UAuFC)0E-}6$%[r9uB3y*O63uNTiOk(e1N#YU*{)W}f}G&H:z!TiAQyT:pC:)*nB/ytHf9Yqjmu}J57c/nEj#IOcpkZb2NqZ=*.TDgcbb&}[BN4>=!hw68d7WDO.KB[XV3J%SyAI*TuOCwZZx}?YQc5B/du?:-9X><fWAbw+lNO:XOOj&WaEvdM4pE}vs$e<)rlI[N(eBVWBI>Innb-:fb3ipBH#XREiK2FbbzDiRjqZfp7W3fUYv-5)q3f%wPAyF:?JIs7Ydt{Fy29G+tVUefMj[k^VxDH5Yf7wswCq}{CUFp8jPuoNFOqr5L6-K]YPD8AB{o#770{Lv8JZ6Se%shFq$A{<I77fwTtYtrqF<znRPugU>C6w+%3zTT86?1O.2r]{JKYNv&S)wNK)t<legD]pb>kFdIzCELm0q1MpLH2iR)q<I<B^Q3wz?x*PRpKl9uD-GH5})yLy>i(2<SXnKRpv#*!<Z0ubz])rXwCal/&4vVA4X@F7[OPozCGsaH[B%]l4D7G.(?ug(i}22Y?VpyQScx?}X&kW+?vX[M:9-l^CnfH&//*2aE%r{aiT$B]m!&sVE1OMjHK<&+=aLE+uL8dkG7cII2CF.g1MRjeBVm(jpvZ60DaQtbCA^g=eP^5sEJb!z2Bh$g>u/7E?7vn+q(^S4-OqcZZ6-$u2j-exGA#VU.cFOeYC5$85-2P):Zdo!upA*Uw2T&i-nreJ)#R%)*QHt2h7$#zv!hk][I-I@z-)I:VcZ6f:VFa8Zb+kBHsJ$X[&95IufHdgY$CUD)]W/vX0jFG-x5FB*W9:W.bW8(9C%s*Cl+U-nQt@2Hq4x(Cy^B{^DZRF?IGuro7[rl<)MWL4Vf)N%kcxv=RTfM=PmAnX>wy7JF&7w>p.vbCnY<i)oA@V9GbI>sg)#y(7iE}{9[}%*}6KLE3p$L1>@<sCY%kNUbQL7}[Ux}}!5BP2kyphi}Q53iK:VX)K9A!!vW3PjymN{.cxdsuBdsr&[/alXw$p.7j>eMe-H1Q[VH&%Xf[Lcse{HXTgV]OW00}?CAPM*=amLNER[uG{IU.g2I^0Y?O0BO))^g4TklFk9yB4RcXMQo=nXR]R}]?iXi3>bD-IFkpK0@I)*0%WkI[f/faUYw]P1K}4r.b-J@dde67BV7jU%]ptw&=gFokY+]:+RWn1B:pR&=l{Aqm4#YGLN!w-oi[{78?<gRvkqk1j+dce2<mGlzc&HRjv@*=K31SQV4bCWy70/spNkA=huy0Lyvo7Mk&QN%vU(?g1r6l!au%IHl@nT@t}Qd#[QyEBCYYN%s[@Yve=kVaJJ*O!ZsR8]>6lZ}zEz<U6rPjHr0*MSAdHB>G+<pH?2OY:G+hCx.qM]eAN/JT-40P2{2.gLrAb]N1KkX.[L0-9Ojt7M@*+H<nsI*)c)QY78#0DpKVTtI#aCZ}Hr2?GKz[S<QdXD{cLXp1.P&PlL27ir}$kO/kZk8?tS/->7uG?I73msOf}f)(9Oyxs&K:P)d]^:gS!Vf0TM}qqr<268bEf{DdCvjc+l)[gDDYzV]aR8XY>6J<<@$-x9E$3^cc9>3Ituw9kFf&{L?0f0+7)lEBM)}!HDKtLKY<OvHM^xKrQ*}[MIZ(rJ{][O:0hCv6mfTh5{HD>25r0py)S[O+vH8V/wlDmI?/cS5-tLycZkR(B(--YSzwuczr=IqW?&Dy2MEZ0.tAi}]p>frxyC2&Y=ZAlZ]z]B6&:MgH4v>@8[VseAAZzS%7:<9cYmUEZ6/Dy5mk7tTLOI{5^yG$*Tn)#}#jqm{y>xpZN1iYCmr1hWkN/$mAXDSPvx7ua4:^E9dCjvvxaD^6e@.8$9ajo+BqE!O67)*OWLI@]xpjW5B:T/@R(S&ONUBOAs(flBu2T8^SV:2D1lC?oMIhXf{BLZa7wCLv=Akkc2njD2}U9@OQhBO?}KUt8M!]GgGc/7=>[*.PyG<LA8&h((XnXAwD!K9t?N!YvhZYJ-/<dB(cQYsGJ/?u*A4?wL)dRO7gat..kUJ{khyScESq)hLl9YJj=5eyRg=1:DP@9v6mKzs(P9jvMO%)Q+Uu2yEoG*I:.(Rmj:z*54)[zV]-mvdh)eQ<HV8]Ik[UzZa#t)7JIUUse5!0@b&>DNxm0zTZC%YDb[z3dW.=&+{d1:(C7y)&r}c?Muog>BLE)UzmAO?mej^D1Td5Tfn?jo.=TSBYP1A7Jef6AD$jkYb{S?Z=?!.O[v=v:34XUBHPQTMM{?h=B}iP?v^(x*PxvWC$eD(M=JCo!i7]h&[Z@7?9{rRJD*@wie=qP2h7}w:t!wN&22h7ju[5oyvOEi/<s]dCqwKVM#QBI.})PFCA6p*TBgSnjj)TKH}Qm*J%bhg8SB(rGttbI&&!&-HQqy^hsvTZ]a6HsClWl4W@XX&IG{f3YpBf!/J<?!UtKeKCZ0eg/fF)2MC6tV)/N.z4y]ZoUAE=BCN3V+I{Zs$R0={+jAXVS4Ab$s^ydwPBEenuLC0pN^{pdRYWLhj{2o&}-9S@GTd%$l)=XLt<@Q.uJO=<w:gf:n?7cp%OZ/Y$UIG-FutnM@->j:Uj3zIcw2BUY*bTwjD1P=<jeEfXcI)E]A5V=Zl=@:1/$o=qus?f/mGI5{4F3WH)c++EugPYIBUqwd)(G>S1kvfSDkz53zY5fC<Ib%V?})RKjbpm&=eBcDe2f:c&h>XhBmfLf)#L3hR@322c:v{tRfFuFj!(GYm}?g9WE?+hB}d%sj(S}dC)?pMj[ck2-}AG1)UZJBe4^WPf!pqF?lck-fiE4iEmrs7l-dHV&&SxgR*A/b=!^TuOB:>ogSc<?>]Jdai}[nKh}2q=lG)>D{&&PX<%6WIV3XSMXFE:7D=wfv&ODfTy]ma(+3MaB19w[C)T-LC:(z&zCShwhhrg>c[^+@]4.xHBQ27$9[0e0P}sp.@*-%<6jmq7JZnx>)h1v6fDl6*+jl9/XC=Pt1q#kvE<St8(oZeeh}!31Rsb3ydC)sufU8q&5GN5]pC{=O<yS9*8+EF#z?Nh}2c+T3Di@ua6uge<0&t+>E?S:xN.mO4dPlS}T{E/*V?zrFG{7#TJ3W.^dY2P*0nP-pWDXYT8}<z*&.m.COYa#4KzAWQF])oG>gw2HKAigenjtg/+FYZcB:Lr@GX^1]8rX[=R^ELQ:{aEGCK@.RIa[Ly<Z/Rwe(%hLWt<G2@QJ(IJC{/6TXoc5?X&]7b1O7{g^ZYQIA*%%e{2IXxYUeguO({O*}@nVs[ukmwuv/e4EDhA[!4zf*?D/LRdc)DV&Y=)IX:9N){]=]}Uk7/AzZxSA:x<jqpqMI8RG!DJj#Hi3Ifx=uDn+&+zX?&Kti?^YA8]s3W%q![vdH=}?D5dpCH5to.Odti?P:*g8{AeM:Y{ZB))=UZqnkAu)GZoYF{n8]YD+oScf=K2PwB8DrLr+4jz0C*QK1quuV47PO(kmFD*qW[>IEuLpuz4+5COtLC-zeAd!c-yBL?uqwCF.9}M2l]cXV^M+^*^=D=FG)sd1q[><DER9Yp>}@{UoRX/V58=g4p)f0Sj4MRDrID(G(mgP^@oH<6wa]rfOqsbU{?((O3cz:rI[d![!6D252D7vbrq}D5J19NJS2&9M/DcGJ?R>?+NEjuHKs^%g5dDqa?r8(*G7+jBkZAU/O!uaba.:gJ{XDi.vyEF3yry*pe6[KYUgjstxOGs@>NbhHCTY>-kM:71Fe{wq)WCB5D>OQG$-p1qv!F2*BG<dTf]--AW0&A>78e%Um1jM@%%<@F)3YXv1rz?@Y!9}tP!k1Asw:9V:nmCo/yv%Ov@ZuZexZ0>)XrOu*-(Z}qqzJi%*Nvh(O{G7ZEM-v:J?z%O!]5Q^<X{j+k?oCCHowLuZ9KBb!Lh8zpcHfAZ?N>w&WjW3ZjV/BKjmIUxa?vGQUZ:vF//TSa*.nAs^03n{UvNixx.VkNC@Fp&e702!W0V!te9Dp#+00d}?Z-x%G8a2{?y0U.F{y#F?qdim9J<G=2FdKaAqa)eR=.[0Y%J4c=d}:U/nj/G{/Bu9(![mRRHhsXX)GX^?ACd^MttsT&*BCCCXra.HzY>TP)oqFYAuzrh0-AxHv/X6.A09(:awEhG)UbfYI>]AB(R{#(6lf?[[$]i{RRuyCq(KDjk}q0&2FJgjBpH.e8:?t>IBF.)T:F>0P-%B>:){[jD[a8D/ftdj:2<)g0@19K?G^>{e:@+7LorI[ORv+ZUUKLUgzVTPM1/:X*LzKRrq3+{:eeEunZ&njl4s?Sb/6:>UR?H]n!p-a6l9^)+K-i)#pY%8T]y[>:&dJM^Ajzl!5QZN0VJVERi@Cn+iEs[/9peHOo1dXlX60xk:x^[ooFe2yQPMv}zo2><H7}4w7T+!zbJtzI^W:<kBrWYO<ZC3Ww2O?2>:hGnaIO<*P+/yWY$oO4h4zD(H3!LH8wh:x)D[4A=t&&9s>cDKUuUOn>Uu?mR1GY-(vGJLbB$VwX$5uy!$[R)7By///C-XRu*ANtnX:{LBcYz0Sh-[OZHnsbIw#G$=:9bAl@>Ma./q?W^CI)L+ZDzZ:V3gSwdo?S-ABpB0H%.O1d<h<wNg!JfhNt#/6(XX0uqs48pV4BGwey[7P*EBU=K2Gw$*P)Rjoi)l5kHTk>Q9Tq26a[r3[?4L%=8q#OH(ZY&<UA0.VPwp:VUq}0p+RWTN!lS/pbC]Bv>ZPe+fb[#n1)]SY(Z&K-{G8=E-p1iapE&6Mr}!4^+PunSoYqNWOo<HU?j{S<jl@Hi]s5L^?Z@mS-N-.igwx7X*8A(.=+amomrK%9Xf[8.jjum+RmW+xV91Kz]>$p=E/3PEAnelEMIrL<Z5^e:j9KEpXcHBrkyktFX<7C>RfBvltFjban-umL=[#t!Xf&0Y4#4XW>h40ouq*dnz&n+8HWL$2)@@I[UYRMgZ}t3jZmB.07J:>@Aph3ETl9-V}ej:C^qG3HP0vIm@M0.A=rXuvY*6ix*fG6CYC5SG0}t{)]1B1LouxgA**98gt:@*G=Ie{rY(F[+bE/[$?N-hX((wmzY4:rktyMjhpv.GajO87QO2yB&gsGOA[q*1^m!l1PC.:g0d*pg(S>q0U)!lf{Jj=^BjbkrMu8}/l=:??2{@wkrR?TU7[zv{oIsxcaywWbH+h>pYCmJ6&>SO!pot5(^HLrvX&9y#1Af<R{/mQ:Y*}t/C?pq9c./ex-YWHS-W@y#y0qJD2{b*nOYoZfi<EY#EsLT5MOVxsrPl91@D1U{?1[5NN}!kcGH3$Ei=aI/.k6t[S-NBoP)h^Cv4#tt}Cvm1B(tIx7QO90A!XiGY?Sr{sD*-3Cfb&!dz0pnI:?FqDzW236<93ps9yF6cg3z(c<6ILHCDR8wX5yGX+^-B&Efn([2g-c%CEKy7D/t{TBDn0G2xwJ^?N)dOONY-Vr{Q>[:ra+E&*Pgf&*%f2{L3tlC)t}P7Hl=F3Hn:QI*DzYtVo7:1l?C=^Z]sSU$^)W/m!3VAp96u^oGSd@[]Cc(FAF455-tN9RNIyEDGzK[>PF+yU5xsD1S7X2ib1ajg[qTfbF@zxk!xMZuJJ$v*}&y0p-doD>TCpo$lHW(yq.Sue8i!2G(DBC)w9RJ#ET(R2LYV^(=/gz.]8kWS5.8YgZHiua+z{HK8EcZfO(BkE$H4CDTeKh)8FH[q<S-ceACt&u5Th7Fa2?JcF12Yc*mYn4^W/&j!eP-L:}p:HWqJsPdzF9!9U<SjYE^YTbC!kx%lhCtCO*=Oj=dB><UXUxTXh@Q5(*uHq11(dxTfC*t!q=0IgBUkdr*R[H<ijEbWf0@dY6Y#dY(.]s?a*DwNa4*@9{BNUqu]uI{kZ7fv%1>tZZ[^=8#KbQ=UQ2iPEW}$N/RfH55YGn&}YxL[Y+3rX>D>U.oddBxzD)Oog(2dpaU0}CTMIx7FY?ud6O5drS-Kuug[sdp1{0+<2N!IzYe2d4]If?[4B-#D!uitQ[]?O6oz-)mKEBZww>PmdOYh<{YMz9VF-}TzDZluix)g]r[(kL-IjjMb)J^OE#UtTqF{Nk-=8(E^NVWj6JD[ir4yVh[.Z8t+u>xP2gXKR?uF<N)Fj<Vo*5AK}I*R0&p:enn/*fPS]K<c?JiXv@iK-yu)h]&I=.cyPWXhO-Mt)(O:(G>5z.mAc*BJ(5^hib0wZ3f.V{*$rpsgib>CZEJBe8LoyBR??QRr1i%[gMu<p2rBe^Z?w6XJN-TA.==cs4qu]uVXlRk3=d@PwFnOtX?twzr[V=ZFjl+F4AW@BXWOCMFy]#.0Y5f4>cS-1O1b$}XMX/h&tr!/<jZjZl=K-?m.A/w5M1+CAh#R8$$wx={0CHvTBkW4[ue#6$5i^tj$57j^hhBLGgmn@O$Oy)<W6s+!g0zY0[CNzY5b)GK-=mah8KE?L[xE!.5X5.qkj.scW:J5CR*Sz:%pdiD@=y(rN#)=pc/1gRyFZ]@>mbywo)p)?21x348Wh{K)]S&qqEMVLJp@eB+u^<s+MAer:if9P]5H&HDyU?XtoYBN0gv^yD-yYjZ@OmDCQ{]?MfupJ}67QJfefCB%f3TB88VtJe%lA?ezsc=4#[Xjr*ozrZG>V<}&&O6T4sL51w+<>?SWCt3T>:2+y1E^&y6D>TYXleJQIz<+!1SPpj&<d5h?A4==/>A*A3T:166[3/}yK8pG([qY9FujA@Oe@wn9Pl%8Yk4S>rQi#dNpxpkIGME.8]T<l>MGzCG&b8z!BNK}tGjzKRe4&sXzXRTYc7}:MA}g&F!4Rmh9(WWrUZ25HD=uVgmE#O0CSTpdGtoI0:x}8R2c(Rj=du)qEz+117sRWT*1=FWi)C+1jeW9{pJqzH[sKUL^D6dM^6.Q?[Lp4pP3Vq}]7N]:EC?(Nhr3mE(7evCX52=Z.F.}?hR3Zv1cg3h*1/(DD)M?Dq)}7O<@s)2))uPGb<&p)jZkgbh?G)r^+JQ0jy^1gtDcEzEi))BcIWt3[1KZQ%j!Noj$3lcX>xnPyM2<GRm-2Rf0sXtCju6I!7([dk1Udg)C?Id&t&CK{L%xjZHjlo{B^9EJ%bdIXPzUmQiLCniqX&F?UV65A4.dUzW=mGkxi(o[>UV.j)(U)]/7{vs8CJw=o9RKX^NJ+CI!Uyu90li9}s4GG)oJw?6o+I^^W0@?VSSvz0Z1&.[Am-R]WX@+SElqa0uO!fmZ+v&o%7}O=N*99J0*Lc3-kqYO&[tq[WAlWDj09(FsEA>yW-yV?IzJtFY.N[q?1(0(?(o&YUyC-QJSqjuHA)O5Npe4!g3s{L#]F<P5RD[7[w$Y*Hj(pXQJ4*Q=kS+Ii=)9Y.6IEEJOQ?Z-YI4ET:L>s>Sgd!6PD{%ffteZ0J0}bQIoY2PLvuj>V0K8b)P]]Er@u30/]q{TnS&-}X<jFP6aQ^I>v:eeI@?I{<PtCMUgw4C:{YI2tJ(SZ)JGt9F^?y(jpyO5my[hDewYrMs!<-..+K1f.?akZz:O>w./54>0>)?>Psbp-43(IeMDj:UNY}<NnkC$V&6YoNHGQ3b^F&4G6u/9H]b{qlkzHJ7NY&#PN]>s+McA4V>i{ES4q.mR2oY7Zh</sc3(Q1>7RuA8<6on)m:<()^8/0HDf]gRH=}4(LCD!b>{YO&Ohm}DyucIY3Cn&$6(AHR7tJXOsiB)QkM)I#+}Oo@h*w.3f1&Jw-T)?2fU{0WdV<Z1C9hlFmwXvhRgzT(w?E=PuH(32}k>mWN6]upB.jU#1P33]7u-L9UT9Qxwy8<[oj)>kS[e2*aDFMuak&HODHrwf+^CDk&qG5kwOkg1k6YPZuuD!gzj[O^9)MK9ys6l2P)<Vud%ASi=J<m!etwYcRCI[iHX]a3xHm&}ET*0HpX:8ud(O5Uu^s@imf3^.7YB)<)9=E}bb6>aYpM3P]{CgUZ%UxNYP:Z6bE*3$ANjx]Qa*Ox60IfNjeAzzz^HR=je^MxzFO=NtC73V<@>hdPYJ&NyPf7x+8VkqXhd%!9nY-39?kjC:mzxbdsXlD)hza%QPWEb9vIGMzgYC]niM!U*AW>DMr]nW(@Xed}IYwXh9i!DUMotZAs]6Wrf?IX{W:x[@ke}}b4*TS}KGsRJI)*v5]d$UAB:#$yqO^<$*uH%U@Ekw<Pq%Dr4Zv*N=&HKt/HMo1X*&7+[I[?HS]kv4RkiOPq?mFD6A.-t3firDe!4Dp9OZy!T&+X>HYIms4N=Z/pE0-qE@O<zC[df<n{y(t*>:^7oW^G)N)#R/R&9wNWuf:VcYTut870<xe(Z?QhCG<FU<6puUZfZKIN0aJlD+W7m1O^h4AsSB<sW8KrI*P(Kyf]DtYT#rC{N#Wr<ajZ0EdSED>3ufX?wZX!Op37Yzzxl>M=DP{Uw!&GDb>+*2F&Io&9DDBPkJNdKgZyBDPQg8j(]$Q&QdI{P7@u0/5Juc[%tbQZRo%rhP:zD(*GIv74Jcx<Gu?:tGe>P-}$Nojh:l)T.q4qQiEG{Z73=R=JQ&0*{IQ@y]@kmWXABEJ@f<8W[/-h6#vFxE.BXYhpYzi>h7%Qj>:^2[VoE?uR6dE>j><DAnmq9jgvMC=^7xc{M%6vIoXaO!W>AfH23s=jy^ecu5:a*yuY@VjKZ4rq{Pa+<S2E@(e2J@-OJuo9&lY+IY?=tJQ.jKZh-VM65^cv>3t)&?XbZZx.cd>(k%c$z?#a>]cGBRm^tgy}bUi2/na=(D/{:ejgoJV[hFFB8V)KZcdozf=04PMEn+K?}]7X<(ZPi:h&bdE&i5j29%3D]c/51rxj0T*sbIyA^+Vty4]mLHNC?ze:x/W]-#K-PEdGCwi[yNMXU)p2Gs=P[h(=r0Q-<)$RRAYuuj(<Dl^$Fp(kT(iBGMnmPeuo}R}{yTjvtAWHFEEKa(oNin1FB7<6OA$/nNwB)432$*):z.f8K$u{RYhOPynv@/rGQb^F7Bpsa/uGCSiBJQR#3x>n=UcYC5HGYuv(^RmHr^*=.E&NzDLH>wMpnLx+c^V#t$<W$ir+LXn<@A1sw(e7XY(A>xKRm27tLMB]PCEEQ8?wzO%5*]DGV4*7:Zg03PdLZc]Uj]%A{Z1*h=EsDssYJ$78.ES9/)n+(D}s&3qBeKnaK(&mv&A^nSzZK%j4dZORZ8DN5(em0XJ+N/1GqJSw:AFY}9E>Z+-LloX4(09-eCH3iCSRNg9S+^0(ukypMMk?}UioIg=B?A)pAGpG>Y-=ncdoJ&)a:ayCSguA-QmV9D^g55*PYw]BO:QuEb<E-6t0]uYzZ&{DH?Sb{$4^w/Vg?n{73+#Y#fq#ZcQgcsi+a#]E]#M9OSTIHi07]EC68eX1?.0]:Nb3YAv6F)Des6YTck6D+:?-[(Hu*>FT#RLY*8Z{u$SF=L7Wt!vZ?p7SZIs}<gD{=mcW182j6<O}jZq7Oeis<x^Y7zOD1qGlW{a?S-%9sOrMQuIilDCE.}oYMnQCz@2y3aN@lJ&4DwEz?U!zU>IR[h>1C#K(EKV/i9E5X!*j$SD[lmA#%(CVI<mG:[}8A>X)]tm)#R-73}rC<x?/A}[r2LJ3W+c80HZEDuTG4+j^sOUup0ENrn#0*bQkoumbe=.-UXTK9t?i=%E944Wcq(Z$@8Ke?:>=[B^Vct)omK+dj$:<kcm2HY+BQ7RH^ag={-gI]4R4//L/5Yx!qP)(M[YWK{6ooueV5&L-I7(S*<W97wh^w:yH^]g.)etNNMKW/%28C>eL/?0r#wf8=l{CDODl&gp$PO]%nU}=SxI?vXQ9m#C1mH&@fcXP:53UIBbw+yEiqSD@=y*.C@#YruDbgKMv$52wVJBwvXQzWL>MLxH1@D:VVhOB:?iCFVCN=]Nk$KgtGAZ5)mmIk+!>MBE[9uwwlkFQB!$D52gmW{sxtx7vNV<^)KM)Pe]S^0KNxY)m7gA]bZ}!:6{n?zJ&4LZ9I7Bxlq[4^*z@PMsh4XjlR&53&+iZ=UonCA40{<Zawm**ty4s:EYx?J=E2w2OpL}.%C&NFa%8[q^OeO@I^^I}Zv-.%Y8As7cE&QwHT%]mBYU+!wI!9Sa*K>h+w9&OIXjC]ao:Md/G(Gt4AZ-$JYML^{4{ujASJTSbCBM=[lx^MJ}xubi@?&AYaE{NgE]{k.v-CCfl=3+yLQA4Vd$?vnqC)/rcHl3Cnv/%:rcCdNeNpt$}$YqHg(gR}}8/Tnub?u/i?m$t&[bx}-b{sC$Lzs)NQY+wpC:S]^2V+7EGHKk30j%$V11mH[+YtuLpuGibh[.qo%)$(oFPLbx3]vHJ@UefTD5AmJj:#!j@uv?NqVH:9AP<?{=(2eMuhXtL-b>udY}Z}pFr}pb=(7o?PJ.e3u8!#KD&#OSB.DKBcBdH=^v!)DnS>snhiCgLt?x![rJ!l*X-RkjpZu.v/&9I&lumA&NHP=9OIFqI?<m/G)pdB+PQtEXJ2L+!BGMQ6u<r0:tY(N3le)AXiFQzKnYqFS{Yp[XKExftJui+=0IfYXW7vA*9^SXidyR]JBAf(Si>uSv*PM%5KZ5dccs:j/oX/mT9s]dPyAs.qTT$Gx=0P6P:yNPR%+@OUiCwuF4I{n}RZ}smr)Qt5}N=bv3]Jd6^*Rt{IK6(rPXYq)hV4fCBb>rQED0whXF+K#SEAYqdFQfnbD$eVllI1nN(hxP.&PV)@+3Cqge#):]rPphA[WA7T6wIx*[vNC*c+I4XuvyRs9Q.+P*D9@K)]5X/^rv}yPb&c/-L36ti}{O!O4ak7YU/ILyKC>IlZ@b17u5Nn>PrH<Ur}IXlb}.1]F-7=bCPKtNCrBCEYInpbEzgwDe@o<?J8)V&K^5)p4Id4(e1eLji)A+MG}!0&*}j<rSg&]pQ>5oD1T)39^NRd2yeGaUupNz.z%0G)!bOytx[+S?39hrf6]eM]x#XP:bkmyYi}kj.N&)2CXuUg7Mk>0!nDU<vscP%>nWAUBRWM^zW=eNRPr0)P$Iz&i9$)w{sW5d>nXyae%k[OAQCNPhXB<V:VReR?uJIg&QH+q>N/yT(0Ai7unD[]M#}VeYpmkdJ]ssQAe>L8pn#*RYa]n}0}tSa:2F&L(mK*kuzU/Kh*YUIq1k1%{8z3df#X3:[!R%ZpL33}:9YbF?pD}Y4eeoPYBAGayG2JgD33JKB)+yousQAZ19I}k!&Vr<Zg21qdEn6xHtn6Xu6S.#w-xsj!e5NrsbRC5RH7kC&ibd^REwN[be<wT?p}CQzrfL9=9>8{]b2E5zU.t/C>UR7zvb/d0p{WZX[v:SpNMscflPn{BjYa4Y5*y<[vaFml^0c%]nXyWUlPglhW^e?^.1btDff$TEE7p+Zh%gFC]a@m)V2PcOZLja.z{ADKaMl@[vac]7F%+Iw2=ZF>}pcsu1S[V&CNioUzzS.]MOC.cdj$0?WaM3T(u*yD8]4Js]e$2P(*2*[t@zC?yXG&+EUfoDXZ9lwuf])kyRc1@&smb4=KQs}N:<Q4^NBo+SheJA4:I0}[*5aJP:Vc:6oN8E9p6%Mc8kfB^CQzyP>Bx:VKwch[BtPNc$4uD=+bN}6RFE+)RuH>G2xs6):8uEL{$c{ijb]e1kuT{?aH9?WK/?jO^Q+?RN-jI*nKCi%P?OCh/6RQ#6}WZ7[k4MXh[Q>pO7FWI[SCAqh{a[k>C38>:<YV3X7dDomO*8?q[]*RXm2V*Trbh5yN2UYT)0Ey(z<6u:VW:gpw^C&]ZX((CjfSQjN^>WbFcHp^g0En!4#9@Xamj*LPxO+ywkCgR:9D$bCq*Vj$p}2fiz2FG/S!yGGLeU*FBufp3CDDU594!Vd[Ctwx&/4n!K{JJMQzxnwULZ6aCinq+yqq*nM>:?$luR/D4YMRN{&:inECo(^(^lm(MXWQk=sMg$F[OTSgYCC(k!v)VP?P:+(J}np:JL3i@B?M+?w7fq9]=5$H1hv+5YtO[.>u!kUsbzibrqAVX9rN4?rNxO?[?gBw9Mpf*UIP(6QjI)aIn7zmxn$-((Mp/B){#aq2&=#F[I=CE=c4)2?x*cD3X-[3.-??<t{Em$CD!YqWs242)*D/<i]X{LJcf5j]IgCopFC}V)6<m*xs$p7x/BsQb/dd9(ZOvgYBgB*gUt}.[82qRcIwm*XKFQatW8/9>Fppavr>6jm$(564sbOj{PX[IV+qNwjCQv?+dJ8?*JOu@Yp(>/SEj(lAlGM.X-Yz{z<]Ju9EJjSjCgf2YlLj4xKjsae-ZFYIfYMZi!@Ze9Pn@!CW5blN#qx(N@<YmC@C@$h/wPWTz6szB<E4e=PeNXr}u&&RlmOzCF{!hK:CW)*&!.H)&pps3b!}B-[:89ZMFA/IGz2J=!iRG-=0H1=DVjhN!*52]JPmuP#ys&<s=8v<(SfoAQHM<?wKaDg4WI3<q{RB9<rc>f.$QGCZ4Iwf)<UxY*H=n2yJ2Ti*XTVJD&7[tPSC74ejT%<dvYDO8!^@D1NO#YtzlG>Elg<h{w!l(e0]+tBx=kO:>N/YD#M0.cvw/YPX1%ugp2hXtCt2JNC4jO4aGhC$VAI9OO4O<-.rD8@xA9<.Zh1[VJ@8=H7aA::p=P/CM!K[?lx!p1.Y5&nbY(gK%&7Rf{O:h>29@:gBA?X@DfdDon]GV8S2J=?ox/P26Jb6.gQ<L^{5rz?hVS:h6D<4%PC6]Fxj%XspAxouD5A}dA$3OL#>d9[/QX9NF.D{d%^]{PqaZCVQ&Gf1}ad-j:]]*NAM:NSIlfSjDh*ZfZs.f8l*{[.p{)2r^b4s9F<MQtgWxYQLQw*M788Q28T3uEFx+[ukb%4Rn>O?qR+M?zJlU4}fZbM+oi:T{9/b0Q&.Qsb+<q>3yT3YD+=!m!7wE]9n4{YJ:b%A7P!x4!J#wzV]:5-QwxIT>U[V/iRy*Gxz55>X*:@4OI6vverKiCr2gm]In9G=vUm2mE^NJA<[RVzVNK}C?X5i55goIXyX]g!-O(ZY<{nf7PDp]{aJy!?rRLt?YRTb(9>o]4<74t7E9c(otf@kY7-R?m@*fzAip8vZ23y{=eaIc?/Gx)X[-Wk8{4=7Vf}X*oq()y-{.4zY)xCGup<A1Cz7o$^7jBLDV$A@otOfVaN)Yp{&?:q)Ij=>*b@rQ?z%gID^B)L{3LQ/9e?/8o)ypV)a@uj8=[$r)/xVXZKhlDZG5Zg^SVOsYrYdB[[@P[uoW+F67y{^:jWxd?x@3(EcrkVB:531{Sy0U>!9+-pChm<RR.M?n7P!q!lTu.Czgzri]Km3I*fPxC<07elM-)z:H<)vZAiBrFo:/d)&u:/.DW&otQ8Da*T0I*=%lRr3!K?-DAM@ctATkzQRqiq?L6aq*PU<40P-ZkXxA&HmcOS$X^a7l}[}rlD:=&AU9W].-jT7UM=eq4(VZbjZp&$fCD(H:QI#hO<dz}kfrGQnQtzi$f4FS69:!*azwzYJG53KK?^(LbFo!15))cff3IR>K[MiUjoujZh!i6I!e!^9n(L%^6uG{xN=c!Q@ZJ3DkYYkV5eHwAG7g(4b:dQ15Mt}$tCjcC]pGEuORm(Gouzk-U8)::b8[K}ps5ODBEdwqlYNG+vl3(V*]IlcH}<vou{Baj?R-h:Zf6EHC>}vK3uubw?G$])e)&nETYYEf@w-+7J(e9ieXO3!kj(Uu8[@tS*97d)phk>Y3XXW5w/f3yv?.+0VeBe(O*fQVD4HmrbJq0LMHPbP?Z}8E%B/#ekN-?:SR&LZqP7>lv{o89&O{/Q7yTLj!NrrxFPlr$$!ik5Bs9??D8{@1H{FnCH=etip.[jJXAf(o54XqLl{v5Ls-jcQ]{=2<d3swey*Wwtfz[AIbEsk)%YvNzVzNTOe&jYe9t.Q#i*WbVdYLBdH{RtVDCH}b$ilHa*<6z9Epx{rjXvK&wYOuel0}!jvCmL5JMXPXq&u0Bp4#kLsHiy(G<zLuLe-?E&tSViXfnm52:VHlBYBfEu2z?kN[gH{319!R2=efOW?cGyn{2V8mO*&j1J{!R8xKn%A??7IhH1OJI.NW>bk6(*rO+21&j@p[+-Yq8hBVVECX3tWZY^5z:j[z.%Aw7U*o#Dj55C=jCiD{XQ0qqvoYQdFf]g<2!umg8^lIa4?>X=KMpa2+R-ip)tEjJd<0QpYq&4t=f?Z[50=UG6){3T&M6jfRa>Sa#m{Fceb/c5E8r}a>)YI)o=<+QD>rLfM%u5M#/s6BS9JP6ubDrYL=Snhl*C:<@f7EJqFe4BA%CEz^P<dr/#Y/>xzeXH#l*}gwkTi9M<<^VH>Yc&buP1gIoJ-1QaP8lI>QJ0$}Yg.P1&nnU6jW3S[sb<O<7KkXtC-fv2zUPdq)({JE?-iufpNf!:&:i{LJ)m9ip3S/4?^3YI[9ovp&f<>r^7S@Guv*eNa>eOi0}pcfYBh3VyJP1m-ne5dC*kl.?JulgF>Fiw>W2ZPi^j0Iz&5-!RfcXu{lRy@R{j73:VthR!7tC{-jD&4VD>mLe:juB]:-[H/a03B/16zSz(SMav4ngvC/LFZxoDUeth(8:=aX8!=O]#10]-N4]LMf#ufW@$dd-:<&#ZzT)aW?MxvKls<Bc7RVb9]ff7=Rh]BzgO1e>O&YYn7AcI4-MDZ&3*l=}Ny(%c%.P9s5*QF0:WT?3t-RG+hX)$C({3I7QX&t$B#A4!ntj5jX*+Bv%Y?zX@FnA$b}D@D=JR*weA=Os4qYBKHV**lDse@/g6IrFmI=]Pij<Snc+jG[hX[xI{g?tL@iK)Ge<Vv3-x}[MI.vbbR(pn#jyCA)zijN3b![KTJ}VO[MEMToi21L#bIPM-2@]BveNy}utiMYcmh1NGCs[#&8YbGS5<WS&4:B^w3HuL.!bGl:3TpD[n2P}YhTq*/56YlwC*tEO@-*bN{N)&}su8UsLWA%#{J)$M8GtJ!cO[e0)5z!wH:=h8TEC>X)}scHsC&+/I7zXH$[-YcG8)G7eXVVjq7>V*t#slwxI&D@CLxjFOq(-V7=8<tz.<7!LZJ85wsNC$xr[B8gBH7S=85-B-[(92qM4*7WW!1TL^(0x!c?Pts&bbPTfPZNLXh>1AK4B@9wZ=*/9jNo+}oqN1J*wZOWBg.)!BOyMpCzgke4emltE3ro@r/cK@HJCgvvMf4L7FK6m5-$bQ&2K]CZ2Zku{@/KPYw<}%E68zw(k=UH*{s<X}[Uz$6#1LHtW$:=GtVM1[q^Ou?qQJA?XyKd&9I2[fnaZ:/y%mDUb*B(DI#*i)yaX=(kZL0C:)D#xq<VeCQ}8dm%NhwjBs5LR+>z{HH2i+LE=G2Wr@{IB=DROCf.l8)^<a1}{klnX7!O<PXLgtj2ZpjYqTwaEy2n}BK#j(zqaDrDYb)1Cy>gZ81{5rjAD)jO6:w?E9oT?ywx/t{jZP3HKyX/?JutLT9xww-OJy^9ttS6N$[VrlWxK>[gQ+!/iE>mRO7:nY9DC+4d?+s*DpawD3tD#W#Cwr33XR@?z%8#{1XlfQtz3%*[<sXFPq?7EEe$]ApaF2)+cCS7Qenr0LbVICQ]w@h{Heuq[j&BY2Pultyj1!XoZ8*Y6Ei11h]z0DpE.WklYIx7v[oMk<Wx&[A{+FNWovZ)-%-%Q3ohXO!]0^5C@x-uUc]^CiJrO]E.rb?F5p4jf#ID..y&iiT-aVk<9uhzz8ltuH<c>}3P:WuHu+{3V#buEE<gRz?&EN4!^8XAYjG$[0[=<//O=R1NYOO[T11Z4NGjjmC]lm<9!:IlbU(&+SxWSZb+jW18}Mc/[NSxphO@@74spXA-Yv)Yt>ug*?Q(??u0lxNy$Ym?j8PPtWunv4!Hp0BL1:[731e<[>LUwPeTCBHi@{Dk3NE1Qtw*{cY8@%4C&>#?w}cVbzphB!B$/{kjU&gGMra(<Z6?6O<dDUrpSZY+d.6Oot!GK>>&-ugS8xS.m<6*{P?E]HHihd[q<GW3!&muHJsAQjNnwQ{eQr-sg@W<jzQKlMQpy-Y]49kW%V9nXj+pO/wB7OAqgiR.9fjne(7Vy.9d[sY:Ci)3^ce>]lklJ:c6]4!8-^Me%h0h=J9:rF.@54eBdSMJ^Y>br@M-${L([)[FwSQ4?!Mq1i0y&Z*rqVjTobhvC&iy-OCaO?8A6!^Me+dC^(P]8]<6ycWx[]]$FjC}}jb@->f#WZ5)yPIfdw6{NO%K[:vvf!-v&b&bfB]?OE(G237i=q{R$+vD:&{/k7&juBG+FOQ5zq?ALUQ@Q9@}qf>sgE3KD{=V5qBYMXU4+cqEF]SFt)xqofV3J4(?u6y!8{C)Hrv!d<OE9GR]gvX7A[ded^m%x8Y<2q26ub2&?Q3]E<yoicEuQ<QE/1JH3sa><GY))Wd^kIN#&p^-NJ{y]{Ns7N{=op:ACkZ3B)TBYf^%vqX]&D#)7Sj@iL6E&o&xuwXB(Ych>LJoO+G9@s(yKNluU%[*a:J*SA]3B9K-+P7y}F/0cIzsb(Z@}9536Wrm^a:6<>ZD)jL/Qm<Z552h>*i1?L[)+yUQ#9+h9wEUBJjK&4Clb8<F1}WR&?7jH.%BZ5^C?.r6F3Hj5WP[0XRc./6@0T>Sm/><K:BuwX7a72Z!3*c1LC8]QOF/J?!ujjY>/?Hj@*buG0#6lUt4DPfbOT<BVNaMfCf!bx4]6[H+YxZms8lViGWe85<R/s&<j4L@9K-AWh%jE:Ox9:e2dQQY76zvr^?G1PM(YBBfFy2Qf:DJ%v?CEIVE^p:Lg*Qad[}+bwIe3=&#:?sna9Ue0URH5L=/K19-jIx[l4DH!B(*CLS4L=<D*VLaDR[E-3j/d8eGZiMpYgi(*CBr^![vag5l+Ziq:>^6a@Qp&BYJ-/AoycN2x=^]qi/Ac<jjlg0=PEcut{WuJO:$9]Xm-Yvwr(7<mEdBuBt68[oxzWB{E$k@Ow1Q*=UZsG>DkcH!nC*N(!Afhjqep<foypprD}2=DUo<kd{)JaSK+1r(Z+@BuK}JuHJT:hhX=0ZHiT33D])ylMQMdC^{tl9OfL5<T>RXt)&JzrpO>-d*r!fOD>&%zgurvq)5Q(!zuXmcZsV.jABCw2&HWDWAgq)2tzmAV8nmiEJI20oS[]L/1hWg[[q/N2CB4V/<xuh.AxyqVNtX!}-m#q#ErQ6O=e5]??wr:JFp44juUe2dRRBLxCZEDyI]<*}^{BLKugj[X}0Pc]9P=e><Ze:Iow0$!.cRfPKc<]aKyN-:[&8LEpyzAH?!@@12z/)tC$iWn/dRb&2k2xXDRqL{e8/@c[dcJesfPwx=#7C&X&jG]iP>p*)a@FzCNHr)9J=?MLdUdEMJqyqGs)XNDaa{Jt@#-?=Qz}W->9Q!Z83vcOv(Pa}(X-U>X?KqUycq/tY]XxrpOm+-xF<%j@]Vasb.ire-y7nXf)/TTb<}{@hfZyW$F+&677&-VBJf^PfmI-Y1OWzz=IhVy2fD.jh[.M-9POjZ{/bGoo<I>HR9-rj}&k.&9P%V?jsevqT{kI&jFe8N=bYh&ibcoc+}?T+xF+/9R7fsffEd-h]r6fpw*QdzYnlUFoHymBE9eWoxftx{aq0VzyaMokku16Dy:*-0I:U^N@/eID[^j[YNdZ-y2Bhw]SE(VCr{R0^oY4+/sS5TAXmKSO$ko92jMI[+RwNuYq[=-X>xfs)^Bx24FLQ*xaYL+V#T^iCX+F=yR6l}]bA?G3Wx>gi9Uz1LjU{/>W8lAXq*hTu+w?&?5COk6rcg]M2I!SD#4s{D^MZ.-Owe%/ibT8!N118ZR2[wOzhb$DY-tA7U<wW?pzu]T?71-h&z($o6ygrYPX=K}pLdb<O^]>qTrWz/GE#MY&hdRUnWh/wCaZtO@8FHw4ZT+h+rZ9-9x.0u2$^GMG[wpztRpS<[C8w.fq}]uPdyPKgHm*j#G3UMVzL^ZvhVgDD(sZ&}o+?]:.t?OG>IPLJ65l{<I7aug6wk)&Ia9:33M.9M$}8q[vp0mb:-B)5}^SjkmEuIfJWCA4.v-MY5HC]]sQZ}[}>j]H{s>9H(hYGnsLPDrWAa4ANv?)B@P3YiTD4e6f%:(L}.6jvvrE1e*LHW7D[zc=ivrSPkZ7Djxe^fd#=NVu^s)oG)T*?d8B!4NP}X0qK-V)ox:&C}mt1UiNgSCSaaj9H0QKW?0!u.qcYqBUs)e)}m1SZ&7ZZ)?UXxWrTZ-X*M/cO:{YIvF^]Fl+:I-jF/xgDS]?<mcpSV>uKHdDI$*@8]sZoRf[GBj]%5P.8^]n[yHC9CqO$/H38:1Wbg<W[/bHB&YD8Oq:*x=N7K9Z):(&c/XL(fzX?+F4r%mYC}O-)4zo)0)N8tr&VB#>W{nCx]E(kLe7lV=<e#$lz-D*Ih*QkP[FxrS{m3y/E^!e>jD[EN-MHy{R}[045-y8H<6AXqD-hiyV?J?wMH]5&}5uIPh=B&{PM?oSD)NMg6u>WFk5Qe]&5sA<z=1!xn3#=L:6L7t)^/]5^7R@)t^JoHYwM%5GNRFp8OLzT2<9^iBi-[bO#.rtKmaH*3{iC7.[[Lm&}GZ7cPHez6.@0BZ9R^@8fCt:v0yk>pKIiw?wL88K(mwq*{)*uiT}{@zlpE.)7n$>C:B/g6t.sO<Y>gwz<F97=].AEYpFJk/jf84E2wc]Ou]l6?/aPF:27osvo>afDma]7?scE-}90SED^$r/=]:brjzRfx7FRNJ:>>Oht^]a+&*{g]*=&[BLf=lWs:nK<]ab9$UoyMV.-*.pfm?$u[ukH05.DG2)WO7LsDhYPh*!]Y)@FjiY)aTm+S/a=W$zs^nQNPbu2dU>5BZHVk34imQ#8EAumBjRGz3y=]dG4.z?A9wb>a)aXcB!:eX#uUEAK51hAytKe-SA%]sI>S1[BqL@5qUWSK^k:X](qNYOih0))<[hN.ij}tX?i?1iJ+C^CCPc{P]s(:>Q:$/6.pv*REco^l5}BCw/h39}!J+8?a%QzZL0X[jTj/C5J^$HKt2!)?Cf3X.^{xji%&CQRKC).RB+gU[4jM)/]?%)$Vkv.9eQNXvoyoxh[^BNS@RiCU-NdG)x/-Ur}>RDTZ882&N(b9*%%S2B$JSE-64Rs8dQe+!a$*{GWzRZ7fOu!vDQ)EE182X-K{@O($oH4cg:N!QuYs8U/ULX%Hs>{K2A]9Yq:fXZ4/mXnf*w&Xap4tJqsx&2BKJ[Y@MyjdQE$+EQi(zUAd{67tla<2rJRa9xaF^c[Tn-OJQ4T<VT@RHbiH><J8cO0!X9{zQQ7O?Yqjy4oIK&#X3=)>G8DpU?vVe(*(-n20VdQ2a5O9in0sueTQF^(oItjl$53/tfS(>]LDmP2{e!-QJp5{PxUl?:3QN=0HZ*bzHpIWCXk6Ccn1aPlmVgMs7Y#}KX5^*Lb74DE]yU9pc#pD4iGm)&HIq]tJ-}HoS]2[6fZW)a]0Q>:-y6im<1iX1[tFLxWLpBF4s#{7!+bcIrYN]aecC*E?CsPwAq&Zdd=9d-FUzI]!7)&ccmj/o#x8X?0LeL6RM8zJTd(:GEl9&:g3<uv*2b8}}@*IG$K[]weEXm!jmPh[m-P{3K#oAB40N8]RTjfm[Hsp1cwi1>U}q)E#]^p9O%B9}@-f{aC4RL[2?kt/h-m?s96A(%u*UT&opz7wVNyYCoy$kfift[ns-d70<Ja/XAmF{66DVm%@qw/:Wj15BIi9Ygp#tuEN:*=aHxTY={tltX&7Rx78(S(e5z!Z5^VSrQu(W[gLTO{NDn<Kkr7!?}raj1M=iWC:yZvscmCjV?>gbHP[vlJDvm>AGiGCT{%XG1&E}Co8m/3Z7fTpTA3l9[W)ynBh*xm:>[rk7MOmZt%)UObF7NLU6W3K&8?uK?wporZ/!}2(=VY)8/RdqC^*4=D*nk@ky}HiHJwG{:H.UU[q-K#4&6NAhfmK1Y>=B-h&&k%i]/9jURgYIfo2vA[xR9UZ9-Bsce#zMXhQZvDYSRVV9UslHpqUWw:rWY>SO6mY8tbDElAKr<dZ!)pPJnJ)(OXFo:M9i=d%[sD>#0h{?5aJMZbdqY$JgpiTk+i7PhGeS==P&&gpbh?Ga5%@a>}y3WxdlC!SnbGmn(aMW&()3^c8t[/CKnJ%09=}8vOBcH[nP]()@&sij*9>hcoP0NK2g33Q7I}!!pXzH7nW=cg0xB>qirJ}>6lymOdC=+d-0D/@o5rPgNpuOI5O9orXm}$yJ>D*>t*(ypPbh]m-<[h]5W2Hz*(+@J/LDMNI-UY(cg?Np!/5asvSzWTjg-{Wmapc)>Y2kIss>?yr+CPk9>m]XDs:*(G^I[G>]8KC{lujRt#Ly2la]Bs7Vp5x+nspGIMv!1sp&RQFObFQ{o*@2uhw2N6yQ&:}tC:CdIj(es-GlXMIHF4kT8gdb^)Wq3N/fn({tKd^)!8dm^eZ%llmbYja[o-W09M$%[+<FiSYBj1yyt:1}{JC2%Yp<OzD!W5Y@}%mFiJHW]4Cb!x[hEK$W$ql{S=G?qX^^WU1?V8huB$HaXBc=<?KTduKf*M]y&p3+s66RO=rTUQC=b(SU1:N{7PhJ2?pPv@+rdPB)%]Qn2kJP#[GdHMF{we{DjdK60@n-)qE7)FpuyJ[x7F!m?RdEWPt14T)MQgd*SWe$!9^PdjSzkGjeWDlR*gvR5P$of&*@gaJi*jdHLCYwjj/afT>8qOQK8)$sZyELcg/C6Y60I<oYPCC^.3mCugU?ClH5=ZD3s{^xo)(x)oHguYaaa#54*.EuevMY+3Gb^xq6Dh<Gn4dV>0O:Yg}u)lgof1A}+Q9TiAG}mdwH{&gz1JzZ:0@)DIlkAO5I#shRWbQiJ.AEA7(ss9k0N&u00@[4Km6R*Id=).n9eUy7i8k2H<}{3DVg[O+>IE^HA5NG9r/",
    "count": 1048576,
    "gapBits": 5
  },
  "purposes": {
    "commercial": {
      "bias": -0.069627,
      "scale": 0.0268260165387761,
      "z85": "q}<FjRf:37))uLC.RUN^h&28oV!!5]p4*J6{NpLG{hlqrY^5$+Yv=KC-A<2bt?uHaX]rYy]Q0Y-n4Zeh9!Ar{!)u5R96SXWnU*ZN19{k*?j8%.5-Z67}+Dcl&o]B-Uyy:(s:t=oBR?Agscv?5GUn-e(!2Jn(r-3aX1{YcX^MP>zsC*S[sbw+.WM2BtK98E{@w5jh}Qkq:VV#zA1sgr2B-uz/y9+P>H!Nhk>q9B{BYx<e:s%]]uO6Ao#YsbAAvWkZJv!sApb)EfxWF!YN6svBDnY.cGTS=tJtfi>pY9&MJ(%pCNJ2sO:tcU&*<VHW<pe8Q4okCYGtff-PGtgk8[2#DI1y!{aC+7)<dftK<VvD{GNzj9}?iI&9HrY)?>t[ApUY2CT[PRu7}2)um$-d3/lg3{z0f[vD@5DDm7SGcLbViYK*sGF:?0JE@0zPY)7SBflBW>X*J2JMLfe(Q}c@M)}zBD67!nO?LFj#K(oN(-9MD:ZcQZ.f7x[FWN[@YI]036Veh5fe}ni0YNbBAXM!yRH2te<h<eC5md&jtCH7FT3*DD:.Oex-1}b:PU^&*c(BjoG[3]o$YqIT-Mf^@B(T2{/hXb8YqShKIYBixH<-W->:6MHrfg0pi<^(}g?x*DNVIFvEYBhP6PUu56mH^r8A]pnf^yp*{te%FktHCJAQ&:{GAizW/{OI[*hnD>*Mu<{QEtl[va<-wd-RlZ}vDc9:+g[k-XTQJzmF8Qv]g>p}fPF9GIs.p?]81oS1>C*S)vm$zD!)Nj*{uyre0P{{?p6[lpt&sJAqOoFZ3/kC>P4H1DInoF4I!QC.[wd5Yz?GPFP@^h{O8UKWr+uGAf)$RZu6kU=PA>c3^(Sq.AF1Hz=}CkD:/c]H2KcQYLpr:*dNMF=n<H8<8a%Fxln3Z(r:qikcrLGO9jcd!Jz((Y(P3M8[+[J%ede>bzA?[]kraEX4/UHBGZ2QCDFD2P.Dfue?MC&Xc{Y%2h{RW!8bqY]uvga4H}uu7v%YKW/UFv2kd@:f6hMU2j]sfX!*SLzw@1G!47?mX}:$:ZQKIICX$vibI3gLUkt&vHAgXhpujvju%D{-VSvp*h>W^^Z01LX9M4n0((HJM<dyU&s1:7jsO5ZK{XbFJ*Twp@Y!eiLSb*e<[^^3>c+c>A*=uzL?5BHwufAuu.qdG5@}megWxujwtWE1XKAIC4YBBv<})oek?sD>S2C#*5=]&]y{EaK}H}D9vYD$w6>zBXE(T1>}U4=rz+ANan?-LzcXRF#mQ#cEcr$+axe-Zmq.s03wEDxnL]Gf[5V/6Sl>P8-y&QrCM@PtlF)@Xgy{76{/=Q^t)4!gujCOZ.LkI)QIP9<(LuIbo9tw3Kq3/0^oFoHxL{aCT}z!Ds[eC:.f?ojt}^o.%<Ygm%@D/J[l=P8w#DSIkln4rYdW+VV9?DxK62E(pyDy6@dD*J+MDoo+%gKI0pXxAVkLGc{j^Z%#33<h3b+D!>$!7?<2B$ZyG=Ri*AS]7XNPhBEx&:cJ)se$Z(DBF7!s3H$U@-ttgWYe{o*pAsk*-ajRI@cIN{zE%L:6B[6DL+ff:m>BjEzJNi[M^%1uOH!&K-Xj5B62XT9D?3JWr=F%CtnV*e#!d&SLfCIov^#h*+Wr>3f^@<AxR/l7wnY<Y>#-+}r.DjTl$#7Y[qrOHPoi^?=>kw8sIFc{y?>t0paI^[k0[J3^Ds0^MtH:Y?N[J3e4rjN0ht7{]zhnBb2a{Eie0-6mi^X>X<}#uk[qW+<SpmzfR%t{t9I<cgOgGAqdmjeYkmV-w/@{)HwNqn15kqAD=D.?1OBE80OVYiV0yXgTU4cKgtH{wGFqHfb5:}Ta2iPui+J5UdV{FzVG4ShUnUi]?O]T)/@4Bq*Lw0YP8SBJLJltHp^]Mji.Y)zqIFK/k$]LFzPbC?a^EHYUhO.J%+xWpU%$1X1RVI]kr*SukHhJK8#s(C-yimjhX:X<@BoFj}m6opw5KS?PB&HuIfU:EX>9uDLpu(1h&$2?[Xly7usme}-:l=9I[6*{JIRNMe]NmuD}0fI}W3>@}hq?Aq8Al*-%{EF4q-x7*0MDbG-4]4A4SnB1Oy3z/Zmg33#{dz+W{<[omDHxv%(g/sU4Z?y!w=^(E.g[B%M-z1KYk)7SiQZ{tTS}@YRLpGMxH+uR@?Ccu?q3!^T&=BuwT&nkpzMuAh$Ut>bsX+:SPEvFkpI[jluN0bTf}Nn#EyRWWj]JcP-r$h/{XQd0i9!AQDtz}{u<>Z8UJ.YsAs9(3izAmji:(]q).s<qnjJ2i4j4e4Cqqu3kZkpjI)zAmE*=G#QCD2+eDhb#X[A}}07LZ^j><wK#(:L:I]@Y4[z*}p@fls?[t)ok<SPvAP:kfLy*Z?a5<k0}nC>SYH?0q>>tBq@Gc3-kaY.fyWMefae&V7)XDE]})7U7J8G5elhjI#>#/lIQxYs!rG)$k[-qn8>3AbMJK?6pyYO-nKDY}@}<5+XeUA{^8{unY)X74!XS]3qTI?Sq*vW^S8K+!jbBzW#Gi(:K>%w:sosD0}-Sf2uGu+5niYzDuQ7NSl43UtY//P$o#DZ3BoRDcOMS=f@iQe6cNg.Ab($jGVN-n2>q<cgoTm*DmpTt[b&JSLQ=u:u3!=)ZZXb+K15).Uo4mO8Cz*.RR6ygTJ?%]LVCwP9]YQN%LXuZpL:0ZaFX&lV?=r[+m&:?qB?=:)Sc()SEli^yZZ)s}tV<R*WP<DkAr*z[r#kBNzu(h+irqY+ZyjSEpMb{Obn]+uMoG@Qk8f]P48:UdA/1a:j-)Zocu@4BEjO{-5eDe-x}N!id3-Y)E$ee7.tvpJu@w&Xb$9CDC)r2h<Xj[ny:use@Hl7w3dC?zjN+A8i&*.%nt(/fkhPfoHIhY1x6wzC6k!T><cGZ3M/&<sSEMuv?3M0EC2h><GeS!<X*5?burcpfDI067qzE]LY6rCCY3{T(d#Y!ig.k)Hvqj!M!({iJ634K0:QFMFO%W)DnwM[ulr+?AxYKmBbr8<zF-84.pDeUkiH{Y:Jlzp3:Jb([r+WWK76x^=E9xAR)*-?TzLU?xzogK9PuYYPp{n{S<]suF+taUZ310-[SDbjTE]2MVem0)+GhSOJ=87*R(pQ^yTnBXn8R4Ta[qX^P!(e{Q>!>+kmrETlJ}6SE6z(CO^e{pHyu{kE)#NGn)NJH?N}v[YYLGt6[+9T9UTp>Q#2+O]Yi9@j2y.DE]K#CiLKo>P0J(DRoQ$7Rzcd/7^pqD$gTuBK5(JLH./iTgx9ID(E=:@L#K[Jc?5zY?V}^zn$B^(e0Pwt#Q0UZJ+W<uxU40:2?Fd?uz%)(FOj[}U7Y{K7&LzaN]$M{{Q&WI]9df-5GYjBfwB4t+gEtmc0bV{1]kx5b>YkP#L%y>3gvHfkP.<<iY&?&JBP^UD8@DNTEuw)[ir+U6]Sv?%j@ZyJAk)CUr[7sjIjVYDp+xVGW#SE2Wc?tjL+i?5Bpr(+URQ)xm!{E^C]{(36OGflc)9Xl2wNq{1D!&Yz*w8$081{F01h@O%ptVuR.<jiLjE/rfumX48)8B<yehX6XI^?LfNVV2GeL&[)>@zK]Z{SaT%c.qufT**tvG{M{/K6wM}b?M(J3w.hd5)?>N8m!EnI]JcV!4NP&8+FEO(XMt9].-&!FJd{TX?RL*d?vxlP9qq0K?0VSE}q5McSjZP]A=lu}z=Dj4MVv[O?uS@t9<$UeMvc2&C?W[0gIC)MJ}r1]t[aPYxixGM67aMz{3UrAR{0}R-KTOa]V{e6pu{^%Ud/IFuBv+=(YccEf7]*fBDpv$:-YtECZ3xih>/N.&&=5we]G<yowm6a}!8{SGw0{]+ZEJpe3&<As<GmqV?z/0Y=DsdP7U9v{@!Rrf9.4//y1vAX(TJgtE17UuyHAg1:Q0/?0K<ZceOQ&*SqQ1j?J3euitdFY4/gfUsi?YZ}OjUuwvX}e894wM2MFMEidfbeYZ4EXPA&s[?iLJXedlte5Bzr^+GPLz%<)YuHNrs)qABah]BDAH#bA2?sFB}7RhcOZ81<@3Y9V!*cg8HCmwo-Hh@sA&gs#ROTX6@u3MWk?REK*1eaI!?RovdX(Pa0O#HfaX-G$X}<hT5Uo@M375%qG]E*<DYtIrl>?+p-D^fiL{3WSsZurc+^CAZ8i.cu.7L^uYQh<rX<Z9J6?^C.QWC9-^G5hTCY:Hox9tW.(mD!@IAC&zB.q%I8&9o1muQ<bkvEq]u<douf-nI:P(d<n0Y/0{B]u#?w^Mu7j)nH)S+z:bf]=qXek>cDY]T&ikW%XFNy#9is3+ZXi{XgRiCzZ^/>X&b^tFPcB>n>N&WC&kjC{?3C/5CKf<q-3%uH=@b1OC?E[(L?3h^:7)!Jt.M?!qVpN%+E%j}kzpAEc!FYZs%!k<EdNQ3&(O>jBZ9]oU-L+Icur]6YGIzuEO}>?YIj7QpILP)yu?]Iox0X2aL+KH]f6?J^xn!v/wMuSz884sik5vd6Pftl=gY8(4Xb>X&[fsf5=F65{xj/U1nXYRy:j4hEK:nAhT)C<AGumEN%h)hKIj=NBuQ}B^PgM:cIH9kg.)l41)l?Dx8!Rt4ixjb[Un>=MPc0Lxx0uL.N<mAEJW!Xj5*uH4w6S=wMr^k&llOA4ZOovc&)?.Qsb]h!&Vfkg7<zUb1rzX)-.K9TKWulO2:W([%vTm6=VK<#M6<5#aU<s+ukP3+c.Bj0dF!CxKzYo4v3=b4c)&[S>pk4?OmXAw/#gSRMIdd58AYGq^jM:a7qcDne7)4e]=Dy&tzjni5Z{4Mr-JE*IO]$c687RC3>7w8K4C-f<hXTNOlB(RtlAL659a[}BDtMgciO:PLJ)]$2wl3fqb/130!A=eqkX]4w%+6eDE8{HveR[8bVEriVCrL^G%Sj+11)G}1F6usAO[B5!)e.E-}DH3o%cN0Z51:A+>Y=hQqTdTY}INWp8<6wCn?Ju//lSFw^e^yDAH2Pp]AYl{we0Ud:^F3b[OfF+*p94M<7TUw(:gIPm*[L41W&oOW*b)G}uEv9/ueg7U[49&h)Je?bYu+yZ}SC8fw@VCbM:]59Zm$D=:*@pQA#c*}uF/}Lm+lxp{5sw=j<VkW1N-z[(F9SkjqE32yQ$E8Y[Z&9R[pZdj.8^Ju+v#JP1r@m^^XpyYyc^=R%*?0DZs81/(6pGpO&G&Z}gM9t^[>^e+C9I>3f.7uQBrVrpTtTt]PxD9Q3UH.95m{U1FG{0p[)JXdn9-DVK6S{bvD[h:3ih:x.f%P1+3/!Cx%M{FD5fI#hypyT$M{Ztos4?O[wm9Q&Cb{rPWX[05in:t=XP*{t[H:e%D3d!E>G((I^zHQ?!rY%pCCAGqQC?rKCnYAtBN!Z<e3Aw@o(Yc<R9Cn2mmy#wO?Bi*O[}}9>Qn4&G.?I64-bHfQ#->x1vYsj!*3=a<i}s=L6Ec6RHVWr?U?2(74+5oMsCpzwQ[7$FqW<pEDhU0blCO.DG@QaL){-5UgQHZN5{NDE#0ECpjiU@q1z<Pu+}O82izU/pxXqbVX>I7hpXA*[Qsfqv#xL$/OTH($8)?U:EXo>c2DK3W19L%]@+>F3uM-EV^^.i]<Pg]mY!lAWl)R.=qm%PqX[j)-<7ytsRN0FPc9a=]Bm*d/cn-p.Q!:C=>{Q2rnVWfU!(OZiMz^^<)G5XH1{<pRv]oX3k+Goe}>}vQof5&G(*%:Enu>W&r+@*Zs9V-R@LbQ93}=*kp8}!MZ)oUXg9>**IN7f&/uiPO%pv$Xg{fDSs=]A3[]Xm*bV.t0zTI7%AC}F6DUhl+}4eN3zYWMpO]@AB5:$WmH7MJKBz@k+-@Mh=a{hs18N#+ju+!fXN(mV/aBj4JCQ?!<%(rVY+sfM}URm-w=*:*Yi2zEycf.J:lA/Q*&oZwm#!&*T5XxT3?gS}]-H&K2z&t>NdDUoy8s2PP{aMcMP]>>91hvn<.?sw)JYo/aeJYM?(f6bdg.NN!zY]fV?)^!%H]IkI1M=v)M[B0#MDy9Dix$ex6X[/HT8U((9XMs%9x9NJuVbiZQ6.V[b?+-?hb>*$nYO&Xmc.L-3JjL]SDGR3l=V%x>Cp8(1:2(0JYsEW3Dy2c1fnBYsm!9V#]O#x9OfL[=a>eU(&u8L8jnURT&^XIL..OYKAgtwK4!auW(e1hTO@8LIHJCS1i.!()qStssid4d9xh4/#KA#b&WHUKUrO+pxuHd5([^:T7?wL3N*41JG(tys<ZkzEbtkE#gY:I^MSLbBLD^YO+(yp!xD/=mA*Xr.bAzHYG}{>a*/7T>7AzF(w)#Eck<xRAUMT$Qz:2}01ZtI90jAF&Y!+tz>BSG@svD3VO>]K:sR=e3O}kY.nw1X6Z?N+.Y)%K/qRFj)B[?ksX4HIMfKgy2[{O-u5+u/+VuT?}#u7x!w]%W@j:iRB3=g/R%*L1B?[Gkv[:30.BuU5?9-<%b}DSM$+EC=d2-w%AA){yDvFn/.s?7d]-]u#v#Qtu7kjbnb-tjUHD]Zp?T*%:X&J=X23Yz0$)f#z/e.f:=]m(L-EDs[C(h+pA9*N)s=(0dl7?v/w8SbJn9{F8TOY[r?tox3{8bI>w04?OAp.S4fK>OOI}EadssH&CU8n7*3]<>M)r]Cv9ZQVd?O.c8YMz!<LH*3mw8/$A2hXcFZF=h#@B74osL<(!s.&9J$FX<}J%z%bS}3Wv38YZ%n4HvF2h]Io[BHD$c%7v-iwXl1=gzCH0^mr8ygDZx}iOyu->k>GLJh:knB1givZ?mk4[YP.=Pca9WA=C]={K8ZISDjG!rwz%Y@]:T6e7O!R[VuD*)]E?0HW)6J@7vZ=}DPPS=YtAB$)h/A%U1^Y4",
      "count": 131072,
      "gapBits": 5
    },
    "ideological": {
      "bias": -0.798426,
      "scale": 0.03288655693101534,
      "z85": "q}<Fq]3sb/q%N:B{yyy2=Lb7#Dkx(2LAaIE?N{O(j({(![q:oRV=oS#[dbrU?AHE&Ywm?^jx)Hbol+U<Y?XyD+!d&WjgxLkO4HSs)Z.x#UxWh3?R>3ptGjg+S^a&.DQ&UQ0}oK?fn1l$CE+hVC2%T<JPE^[iw6u@SDPquAf0YXz+))-v=<n!^Mr!%BGWiw8@oxL))v3p:V9]#((EFrPbv724C!PV)RVI7=YC&7UxS0-?zJc.jit8[s8%!Pt:@U1wQ4p+XF@=b0RGj-]Twe#)T:3E8U^KiDADbe8f{B^CVS0J)@ky&Ck4URxbZm#=][<:xaac>Aj-{0LJw#.{M3rXt)C-1^{9&WDHFK&<x/W%fiO2QDYcqdDG%%wCp$x5UlzHYP)xke)><TZ}mv.{ySi$y^Cfe>uN6[9=0yOiY{TbOpKNxp)H)KLQRDLH&==43j=1vCYsN-4)oS(cl/RpX/XClak4/pP<OcNGdEn9uZcg%sota&/Y[tee{J/tK]MN7wsjK}%:I6>7P7.w(nB^.SiT:<+ueUaRS^b$SYQNTiP75{rBX^^ruerfx+h5a#)HanfOoTjhYLCU{=eS.NY)1>G]vD6CzO+Q+&t@8A7y$D{WBY=Rijy:mzL}:NeBTebCN3@/7UH>>(k(BmX0?Qt.%.w!CoCu@e23<K7u10/*1+Q!{d)GTmE*cb[40Pf3?]qxz*M@%D-zfvPN6]5Z2r><[d#bZr}@-HixaI?BDm^bfrYGh^MccGX:bP74*vth.NZLT?xda(}od-n0}ySVYW3wKL5M#U?A{.3ZUZhO7xY1SN%bUNDmaGYGxg?V2xi[wEfE3<u+J!:?7cGJGwM5]C<A}+pL3e]-jT<BY>-vEh)WL)-O+5EYqEjdkm-cm-}JMA/tUloUF5L$ji@o0{I/.9N^Ks@t{XX[^MPeLz:<7)?(MABqfx5IBI41#/[c<s{*lsg4I5a-p13KANyU)Y{F2<#Oo#NoY:IS^e:Y5O</.ODtWce)1>gag*=r$s[q!xl1hWa1ZWAK}:cVK(Z2[<6bivUV<>.lJ9pUUz!h:B]C<&53ApN{4vda)8O8))x?-rZ4*n+Q]VNT$acWn>8DPfHgI{G0ud@.%rD)u+4*&F:2zK{dJ3h+suD[A:Vp1c^i)eD?7!X4@GCrso^LEXwxV:xgSX/oL-K3L@5/%zNEZ9r593eL)DO:kpae9bMo(2@lWYrMc&TI9Dm}*-{DHq5!${L^$N:LN>WsdTOTMH>7jX!.o$jX1QLy4epx)Z{uIa5GXW[ukYl2zEoBT)>^E>?Z:rZm1CWQS2nfn+eFpO*9>!H<xCXDKERKDXPa#zT[Qx/@6yD*Ox9NQ<gezzW=d$-xBH:Cx&@rG6(!694QuCbmKdfZR8krj&tWWBjilA=o9St9:dbRsc4Ea&{:z>[xRt^*P2KS^oT9cuh19q&*/)@Z5Eo0[Y>Ck*u}#j}[}&c<k7%Gfs(sdbkt^?[dd>Q50<{kV3*byYHf$JuWw6pY!n(D&9Eh<fpoxmsM<6j/54to=kMfZ8q%uL)(P%d]rSL9v!gv7*fTs1))M+21O4LFCT][Z*RC}a4sFcbCs.90<U0$9uu$O5&O!9QZcQyl73svY/6-XnR%7/4+^{DxYz5KSH2:(<DmLC#7W>8h1mL7I**6f<Y]Ine4b*)eZbK<)//f!9Dn/m4*R#rlLyf0GT&m$1QpL0z*@)PNc324]C6uNGZ0{v4YMrDdGlQFM)T:!$8[n5#fj:4g:f-I/>3C/uO+qgmq[Mz-Z8uo=.8!T0DB}CkySP)v[(HNRz@8ob4%mLiEfPl}H<AYV?7vR(3=c+VAC{c<*w9V:[gOB:CDQWt}UdnJHvc2=]E<Fwf5++fT)rC%](?+L4UreS=Hb#d)@-{^&#TSQ)Y(1.X4PGazw?u?cIICgA$nMyjjQ#9Hq2W=jQY?7!ZcCcP$xTmj*R}x19+RNC?jV}+z:7MRf:oMo>e^5yMA=D9}[hN]y0BdW^vyL<A{hkhr9G3]T*^gg3NKz<T}q3yZWs(tCMMg./7as2FC=c)#.[oB(6*T{Qv?e->k4l{LJ#MUdx%}DDh.9HyJZEZdO4HWzbI{oZcC.&CR>BcKxlrJEhbqEV7bYz0d$7{aE7#4:A@+P71?<ruDI3?Tf#x[H(P&kiON#&9G0$?V[L?PUo%aX&lv6K6c<GEFpu<]FYzlz</Dm]TvVRz^f!=X{w.skrmJ84Xqp^3^Z{z[e5fJh(tD<)Q4SWJO(EfBq)P#zXoTu+@%m8{Rsw(R[e!3Y&Pr5-o[A8OKJ6A3HlH9*!kHzh&c8>X{i$AA1tx.=eH*&Z4mhcuf6!U*GEUY(0E0LpEaN-=2TW[{NZfI3?9*%C9+IdI}ECFZ6i=U6taLpf44T3I)h5o[y#m1W&BB#I%3XJ<s+=s?U>qOEBZKn.94tkjo:SOh)df0!i1zuA)toPU3{RLCksd#AzE2u*RQUIApkdvO>n8^8[J-C?L]]:}s5qn^7kn0{Flf7PX-Ps9}(^CA=hrX8(8oy)xlPTP3L4]WCjd9?zKBF!82Jkfl.U+J>qhJZ4YhH){68rt:5<(4(@Hu.%U!jUvUk&E0:EctH2wR^b4u?Z6SX6pRj9w?v^YYZ2JBq)+b)#JL/Wd[VJKIh>^}D)obv.Y>-/1Ps/*dXTeOe)BTmlnB%2pYmk8+JcHWU(MjI]{CRMd+IN<ot=V+23a}5DhZ4hHs[xyOm{$MGNDdYI/$tTKjkF+I&*:3f9Y-e/vcfazDb[H(+FpVq{6>T1X53{(N7B(%jc$OkuA}%+z*mhVt}KGfe:}F4}]R6OR*EPfX$e9ww+qs)Z8=g7F-Mnf[yF@T7KHA^o-h}*AgrSlN$b/OAQC+3){aucum>ccq#qP/H4d}=>?VWwn3fzzO..Gbilb1>scyab54Xa@ZnXfysgS^2Nc}&Hz&nM@^7BI-NrLDIK4!Lr]tXG[m![N^XpqafZiTz#AT[&qh(y}H<*P>?>yyiS]!e${eYMW}[!Xm)Q08[*?J@H?S^pOFCX:NeX0cMuZ9h[:BnbaU*Rey2Uzd9W.[GNre@4ZdrK^xSN@:S){lMAROp/UeR)Q=&Apo#F(Z}Ft67zl?Dh05vG#mmXBQ&3Q4ZA*ZZ3^3)(%7j6Bwr>sz+j%2j(hU2O56q8DV*20?r.QTY&R/hJK*HQt*{=x=aC<.Y9Bvv:a&Cd?TucN=fFVsC)vn[Cz7b)pw6Sg(T6R7ueO%^FXr2JZolZ(ah8*lXYotB4^&+f9QY]%p8SfG8{Wp9>:){]kEkx>aN?s)E22oHXv!9<?5Uce>vBpDVfm^V<dlqIM:y#9D3.E=]ZvSYX17bxE8UPT+j5Gm)&*F?{JH[)h<?bXSK%KOX&gX{9&wPv32%r{4<7TP<q$UsI[?Ft>O$aLe<BZmFv^f%){r-@?RDPFwXtUtPaulb!zp2QY5%H{+!q9{PwE&U?D/f#kx#{/Z5LV/+IJ?RR?PGe^yZY(C]bp2=e$I{<SeAJB-k1b]wDewG(L>cEj@si)qCqUx(JLXFpg7CBt(R6X)akqcac*&uST%au]KUkX:rSq)P&(?M:QuZ.2A%o!:XVu[hFt0Bi-U-CT]}t]oXlY}:TGED!7nGPMCysYb/?sVWu9gY<]5yj8175c?(aNI<]7BVC0)pjf:2nV&o4vpw&.YY+=0c3+xAPi:mydyv%j*[:l.yz)aH?h1py]Z6SQVZ2U+Z[ntw])#?(@1[%!zUuZ7h>Sp(KuD8^K0PGZ-CO-/Yl=-O*(ySy{8}XD$(ru]!Y{(%$bj8Gk(tEm5*}g^pDc5f=^7DdvzwI!A.H5t$khY+z{JG9#j>9^:(x})lDemt&Ypa1H&A^$#9nweKZ3Rf@.9i.rt5R8j(7e*:ts!PbAQKzby!I*.N!V5L{ht+i>m)hCY:I6SV*^YhY8t+64&B}!>?WuGzWbib6w&E1{Mfvu9pY73]Jd00ki[^}&{uSZ?]aFamz^?=.AklDZ3*lkL68*UYbccA51pcAHiROF4Q3Ue2yB5RGMASrZ6S+pkksDR?ZO20)&J+y4X.RBR/Btf!a-jw*LpaHvr*x??AEjKzOHV.:kfzS=q&}%bj[UH{IMX?X5Vfqr}wAqO?oB[(MeK&faN+8PM(%DjZmrC4ddri>BV>Oz+xHn=B*QRpjzrYRp1-y]:Wt31i4@N)W%1rkxSp}>]Ny.jGW&C/4<oy}:*jVHWMITUwnz1=os2Bfc6D(qUu9E?P+K=B:mR.YWJ)3fava2cI30^z=2=/m%YxrBi^2rd%eKMyTCpe(T0!qz-@kX=g/L+Dfr^%S}kV6(k%Th/nEx)!M@QNO5-cMWxaWU=U=UE{Moz<q1TGM&m.G5?vnWKe:qbsEK0=S3gcKeY?W$7Rf[=:uCh8hfm9j2l3N?Ef9uPOq0dk3BDlWvs[7(#E5uXVV3rs#jE.<.7Md38J:J[{:u1Kp*Z-?R9]O9BUF0VVk3Eb2I%aCZ=!yxt[nwx[ule6@7uoR9DmM$CtFJvj&Vu$F4H}=}I[Tx5i]()W?DWzui{jb*@PJb]{mpe^VaQK8D>SY6UsVyY+i}GwGw^!i&Vu?CJ$IuQUlxmnIqxt28&]l#.D]K!Cy)Hz&OC75O^ah-0mP!U[@Fs}8fBF)?^k)<K:oJ/Eb?*jC<%3o(eapoDXe$4EP@<*O?xH+74PXKXlEJE1cZB=R[yQR}{-kNDyI&TQO-yU9}9EB*inOk(^4Tk&ibcq+CYWqIG6e2[@Dum/q<d]B>#w(XI]IX{1rWw.9h-a4}>S@YKPQbyV(^2^^GSoD^PK](-I&8O@W%4Ow8nNiYB{=HdZ++j:IshEb&!a(rLZ{us![lZ4k3o&QmuxOl.I3)ZZg}@O:tO]Ii@>XcC(TcX]xBVFH8BzT#x@&#Pl0j?b*o<Vor.jzQTn*F4m2QKyeSJ{6=(P(y)w?a)vv7JC}Xi>-UE:ilRTU6iUC]!$^?9corV=e[xj.m:79jD)Wh*}ADbT)8D3Xvm]NOW-^[Edn*{*C?cAX*KDj1[ryD{V@pyjP&})Is=?@[dg>f{CgYjj(D71XR[Ir-#sEo4^Ue%MVMqh@*ONOupA8K?Sk!u?xI:rQpZ(Wjvs!o1a2syutXcE&NlOZ)vlVjUyHZ8Uh-?:X-ZCzz^dE^/5id%DXYq>F:BJgC00.2SPCi2A=cPWjP+#YJ?a?p]7JVgYC]Rns046p.8Qi1jPibWcf5k.<Zci$Uz6I6Q}Mi*O5/%8)@Xhuq*MT.PjEBADIw(d?*Jj5{DdP}G#b(l+IE*n9VI*q)Q0r>e!NoHWC@m*]7M5OY$?kxtjO<h[%un4V=.d(>:^=V?TN!OAsSC4uIP}*VKPNY?tMnr8rrB!DuVB27S+HcXjo:1E!Y@B]rf7$uB!(P+H5EKP)eI(?fWpKG7/=^Aw5X+N#2(B^MBOm?.sPLZ=-T}?sF@P+H:sv:kl%)Uxo!a/rBYT]!e+ECj/:w[dgj]ZvnQ>CjcV&zk?^%t<Z$8}puhouxKv9E@H:T?M>1E{PC$3=eJ57)+KV1fbJIGAzE9<scX7pPZM9ifz<!s:V.j?P0^QIMbCT{b>&@B?Z%lY?5y(&2E97X)R-EcW#Y$X(Binr*VLdu(0u*fjkn0oJQ4PL<j#@k6vTUXLxYgyfMdSo/cGM=bG)?9(k?.QO8liG-OMr#?xyVXP##/5-=<#A)JRpI-9V8Z*T9V4CRnX}<q]VgCCxr$/kCke?6HCpio+uZ]PbC*+Gq?T:8qGrGtu}X]J3$kfgtK@2kp6LB6Xg<l/hK4:5^H4Nd0ras{JR+73w)H(78tF?XtLFScEFqY^83i4!O5=^k>)![VFq1i1CLu.gYt}V!XM#Y&Pw}sa6[+zOC>Fhp:@><>MA%X1E$UQJHE9/1xYy-9E0AseaK^?-W:Kj-^uphVSh>SDHF}J#rjAuV*M2C>WLJm]FAt<(T4EDBHZNGrfsrZ=:pzzTDgw+E@n%4r&o=!4BI}?FHwv67Kng]W*BX{OlQn:I4&8j^QH%.[hntD]yP9+dWF%X!*0zYsAjsT-Z!CUZBSLY<5M-V-gR*0p37:Y)EkB?g1zUv=ujw]/Gy6uVt+CCjamfX0zg<b(h.qX^@:AX{3C=h)4yYb/49u&?0dGfo9VK)4apNr%[DaIFZ5%?/OqN/sD-5{kRr0Z1G]dGM%SCYC5n#e=4ay]J/)dtFN)KVavTc{KZ9AW7FiVt]P2P:9(TYCx:t#(+hwa:?8h*Ctv>%Od>q6R0<p>72=rv?cKPg7OgrqZa5lpi}wRb[q^>Ao(o=eRfLOQj%!Rkw:}>KuwmrY1O76+MFyJ3A{MfLX4^jO]iB/6j(kz@vD8T!X#TimH1C^OY!++:e:xJNC?k{&EDAhzD+kfFov(pU-xyM-uh<4e0Qx8Y.mUcMf4Ut{=r=*}?RDaRLk6l=C/K(GuHRf6Y$qhs58re)}?<??<Hpv]):3c4W05{PDzZ^*/r-bA@u)FJ1i4$5FXoEMj+.$=DJ1a=/$BlDOsN.+<&PV.!Iw1mZe:aV4D}WG?3YM{/g#2ImeafCE51NEkkAmpY=CFhO6*X8)>]x6u3TfQO60<C&CF>+*-beB2ke<N)>sA-1fcIPh1XngD#)+271{m>!pc}o[VI@R*+Xk^4^Y^X>:]=Xj>&7]{O]3WYXy%@I]v<pCO=l-F4Qyx]/8i(l=Rt*=rJC+E9pYuD:4^[Qi8E0Bx^JYjcsVDuH4p0Dy<zuF{rsBfhRIiI*KSTA=eqGN5^=zMT6w/?r%TML!8^t)OR{pyRo&hW}f(P/1rI*CIRiOLFej6uEvtFeXn#w]T?]{gQRpJ&nhrgt}sL<+y$3>O4K9EC{!@0}<-1mCx{9WAneP!",
      "count": 131072,
      "gapBits": 5
    },
    "charitable": {
      "bias": -1.333719,
      "scale": 0.033568439285274816,
      "z85": "q$xxR&AM=tjFfqaX4o=dZ1}-y2k0t@?.:gLYx.L+DhBFKoxI^j=WCvp?T#li{9[RbgSEar^MdRf.E4VT-Q6hQ^c&:+e:mdc&9A$+9<sA^<EuXtO{Wx@Uz^UVX{r-i9tvR(8]aTS>Dyp)9QdFWAw53[u6A#Ep0C[LC26&q3:s<^)N=sR1)x<2]P9Ncfdb]$)PFMzOP^2c<q$]4zV+qkzTl9X!ic>cP5OQb[11*VYMq5omC.Uyt$Z<E4EP<q}wj:@(=(*T[B%RqUlsFlLy18O{&>=j4@/&dYN{vGO?nCMxjDnJJ^K>2K6Y^7}ra2&shRWP+F8<6EzPm[.)/%eXOZP6p#U=#*pX*4zT2wL1O:vqCT{cq6mA)H?S:k.0D=TbZxY0hH}MfrEkZ&BMf[4c)<=:FWE7W04?0-Zo7+$J{50x87RzoH?j%sPkk(7s@O^hJ{&*GF(XY}@Xv^E6D[Uk%?IH=-nCJT)EY[60S=ImZzW=dl(r:UGbC/Uv/1Jf<?M2{WPl/W4Bb%LoW<ML(!4wz[uCulUM3W.eD3r[C2y22d(!ZsLk1+T.!lP$%Dqi}:-x3!uHPNBUe-Ih#jvOfY0EsB1Y^6.27ErufQJDyZjBM>@H40SssaE@}*fOmPuJE!G-A?k[DfrafJO>?2[>Ui[w7{xx]BEj%CoIuXFw39^uzl4ks3$*J<VwWqX0Ru0*3/H^}pyqPoq3JxCh}CZ&gyCEJ(eJw!.IsYLjpe!/iS(JA:vp6?SHyFLdUb>fb%/M*Y=p6O4T2>{SC.eY6Y4tY56<Z?KsmMwQt/lD7iqC0#FRv[aSJ5shB^]Ua@V-yiLIS4VP1*Yxr8*?TtVHEa$WlcW7?r?IgX+:327aY^7&+sa+^xnPC)CW$w#OU6EZ%ZNrwNgu)TY&+]Lbj[zCqwzU>*YO<->J]^DQYqF(Ew:Xz{^(*}6?xPXU[Z&-j1fo0rHKwZy?f1<!anrQ.2EI8<JjK!B)]ni#txIOK{@xT=>BQL-<gle{h&hk88/&b){IQ^>h:VCecI1^:Y+wWNI$-+T@2rC+MHZK7flqy7WZ#j=Cs/EK^r&Zxw1XgT/J[)zPga7bQ}D3o)<D$IxZQPjuif3wtf$0C<*Rt&^o-sT^7cROCDX8)R)*[v0o{9F^PGjZ[y%{&LH/hW)<06or]t4f&{Pqd{Ovlc<>)lk7EtZ0>Ivl5)/?Or:?lDLhgG{@KH[(S2kFI3C=*q:HQRZ*&:9w?W@Q#:l+s.DCZXMbGxWQ1Z4oRt54&}OpE+1Mby9vI)]FK%.qpQsOLb]3zR1f^ImDY?DmLt9):Z?7>u.IuHd.dI4!-6H?Xk)OCQF+}faSndHJPinY^@8EuH.9L{UAL7?NKB/]{Z}Z3ULdH}r%]6{v0MYyK<7n:HXoy{KvkfFQr(+[0e3Q67wXk[rUo<).Odm&gry4?LGSY5-.Z%<l=%5uP^&n)&cyN<U@]RKcsM+LZ0LwD=A+?7OY+T)c!fD&{?kKDQ>@!cIOyYYlzdR)=i+$E-77%u3PUQ@LpRn?^lrU7FT>({Mrgr*=LKZ7Ev@+Ooq=.q$+BYtKIuO-5Uq{Dw![NO=4}L?W$hutx:ejCyclktsS@nnCRBL[I^U0Yw{7?)@J^WLZjZhYD=jwn4K5<THZNO?YYXtZ=&H^?A{fxAQpdC[@F192G2vKE3rq(htdKJzT3v973Rm2>IoC7uB/tOvdk*S)(O#Y6#mH*=egCs9&!)K3Wth8YIANmz?bM0<VSxB)(b/ytIil-Isi-PcVn[mmsx6[ZnZLRjjen!E9G#z0}[MUZ1ZCG-jgeCrjS)<u9*zNm&.9eFX7OU*=JG?X:4$J?DZll)}Q[u8m*SuyoAYXa1)iw+3s?@?VilolIR2P?REqY^D(7}k8X([{MKF!&wVeB9U(MGlf1BtSc&V)Y&hkJfwW397R<}Y<^&pAM.n.P{!x>-.NK*7EfnEIJRt8:DjLBFEiVO%hTGoT&p<)gI?bFUf.hvM(!+[x2CVVT<zM@}Yc<w22z&aN([sry:edQ4*1YwFcKxwj<)eHU><COpzUAUEMapK^CZYk}q*YLk(pmZ$X2]aQX{3Bmz*AwDi7F{O}?GGEXM+ew=gjUl(rSfofaNosChTC$>Pi4Q9(j+!rO?Uk[Cy9TpJ2<KbI<-&j@3uv?QQ=SjN&8A{s)IFl!QnR(ZRE#DyI@k=OjM6oxxF2<998!h=>spDfchuX<@clcT#StO:V2R[VLx}o7*!J=n-&Y[gQPEMX-wdZ9.mwe-Vq<XSc0W81GqA^oU!%?JvrNYU1Equk-8Z)BD:MO>n5^5C1CmCNHEWm{bBF}dD)THQIdXGM5K[]bBrA=iY5Esa/x2[j%}ml/[6iD[h:K=RnU^>:>x3XzugKv^oJ>((H-CD/5+0ZleawVHQ+!<@yCBz?iq@Z&6}XUlRUVGNm[>]?NWa][mS}^F7%GYuCd4/%/OdAQM9Ypx$#q3I=iPCT[(-O6TsUX{gd4j@7]<VbsjoU<N!EuHuSC?Ayzj5Co%l)48RTF4PpcjwCe{T8&ik0cGvE)U!=Y(2d{w9Pt?lUxXmg?&^y^JjB.BC=d)ZkyATOuJ6BM5.2M2Dv9P^q(maG-xy0zjQ7WT0@Kbo7J1lZ1O>dcum0]X3/*YpANd$^xb#wi:u2VHX!*MSm$Fuv.-P-hD?T5y4=KPz{&/UZ?T?qq[Lt{8oyH.i!&(m^pG3{Zxl.RKZ76I!*0UwY(=M<A(nL}]Wxn.vVaNB1u32k4J{f?Z?wbn%sg@!D/6r1=[j%t+yTLv4&5/k}4DazB[EGL-}]z[5QXvWC9U({-1[G#{?v/K]-L0O.fbX!>0pg:U]=5E4?sRnqH<Uo.&VykRxm/PoCNJ>A4Dul7(*Hi=)BX@+y4vqG(0BQoM=V%U?D<{pY]fECphfkJ^t-HdMu>GEY}-}Xj<2(>>]D}&W@zm(:39z{fhYBB]LQb&Pk!^%<6CsB/JkU$@PScx^qCxj?vnP5Th}}X?4NN^n4Z6>}kmqvsbRsPMhOGX3=urLY%^W8ZUR(T{MKCC.}VGZYQ^/<1bsk{m!*4/DrY8.cYAp4((FQ-?zj^-CkprXY<]k<ouK]<-L8&G9%RsrRG$hsk0[>!kuh{uDT0hRov7qnZ=&7.{KvR+{=zmzh+Oe1-xtfXXr<yDP8dQ>[q!f4e(?gXOXbZf=10Ttm%HJv{xo[a2>)ZSC?m@iNEqa6^P/l4a0U.vq@c)hKfOxZ&t@rC?ZW!FSD@=wD8{EwN2pJ%S^9X$&9z?*urbN&h[!UMzO76J.mzN<CSe4P?LU-]HQ-W6[xS&TqStssjydFMeQB2WD=rv}81C)q!JX]1y-+WFj)<xN[k?WCzpZ]({rM>kpGWyo?MY-?.cPBSCg2NyYUkfu9#s.)S^6>^YRSF-uWh<f!Jy287HV!!PwHpK/iD$-MWh-^Y<{CFHi[6d<k6QH?Mt8oLIr:[MWpU-[dexxkkaC<CZ4}Em@-%?XPakm/mnc<PUg0^a2rAkoZt<4Hid>7z!OVpK:5FtOO)NijO!fNBuwC!EAuYdCuo=IyTg=>WSeHXC?Z1]m%xhv}S]o$4>^ffq*KvXCSe:<Pbkf)/sR=]C>Wcew8cKfztf*sq$uKM&Qe]9uH/.2[&6u((=4-[EdKw[3=xJwpJIN?(r:$YuJ/R=2(5R8?x8iMH4u%6Y<oXtJQPZP@PzwlD^xuN(f)JzdEt{c>O#b8CzJ<ck&Pza?MIdjZ}sD:D6:hgpW-<W>vn+)&#SG{joKd$G#(I@]LU$2W@Q<S?s3{+{FeAU?XM2TZ1MJ/{?]hqja4Z+X*L//(eA^u-6c#d2xeDbXj+eWhZ[hHT9^<]?LE*tp3b^E>^Losj(-e5}:Uz$n0edNwQj*Luxjt8b(0wRXAwQT2zoVdZ$#J${WHDEX(V)mce{OLC[fQZQR5*oX2sZz]?M>97Iv-F3f:9OD<vwG/Gg4iWF3G!)>jw#&2:Ju{Rx0i*=YJoU4uJAlWlU+DmNvLI@qk7*.nc@c-q4W1Od[LX&k}*w8HSWUF1d}))^8IB-q*1UzvqC3Hw*l(rU7IiSnzKYh%kEaOevuC@@iRySB0%BDp52Y*?UG^MR1fK5C.$-Pnb-GN7R7C[j(ZCx)Adi*VpZn65r.wBV<d<.&zTGuJ9^&9Q5pW$YbjQUZEW[2b2W]$dUVjl%5AAGpoH{Ddl-)/I}C67G[3A5S@9:gDr?^7Ao[BwxZC=Ri($naaHFXjp8[X4l{!:>(pJ*YKi(($:^JeamVD)Ij@RLEkMA3IWY<jpPABUyx=@Yb*CL)A!25/J]D0Ds<>HuLy7ZQpYfQDk>h=2j(::]:^HscfBT@]!c)se?cif3VooB-[:qaiLL0=VgnyH]7LGCh+J^5Tzzjx<)HN/4%EEfgS:Jm:2@WUB>s9Gc:4ZmNc]W:X{5ju:c0}XxZ)YBYBJ%rpyut[1:k}h<OM:!RN#38YFDRRpJj{@B-e.x.(@Im(Me^U9-Z.6<f#+k+i$%HTeHoLFu}hkXxA!?K9RhZijDidm!0)7C-yTMRps%S[omdQ9V:J:AnSy9CVK$t4MSP5Q2^{zApdC.Y=Dw9*3NWy{WmT1z/B0CY-T}vThA-2[Ww:LTe*H$&2={[jso.u/L.}Es)kq^?X+(xwQpziAT+Ideiz?5-Y:N=O$Uc+0QGh6DQ?kIe6{B?.evVoj+BTd4=V}OBVW9LUi215QvnWDY+v8V{Vyty.[p]&9!zW44F}/nAtLpZhhf]e<^/]nY)E&mqUZZ:faD+O*-L$K:LNCKP7Vm5j.}[(h(<TTI0/0AUswd2v!JPOAj$WCqq5Pz?-JYOC?9+)?-Z>TuDWH50]ZsWY(08s9@2#1XWOrCV-ON4Fo]?ADrWR/s]N?X!zu%EZ3R$d[Lp!fW[b$V]7D@E^MF]p9ZnYxSP%jw&HX(SY!^Wr=Ht%z]>#$.JHPNia[wz![(J-vh?VB1/kx4eD^ZX$(mZArxl/?@Bt{1x78DeqW!J{k)h/c$YvDsdXTPWHyQ*}{>BG6JjhxXR&A=#//sb>F6.S4W&CR@mNC{xV?M3r6s9ZZwC&$9lT)fl]D8E/!)$VdaCtw({JT6}L{Aa=u&:cSN?C@*i733w=?r#AQfctCFTA>xra2wr&R}[$ZAc(}Sjlb+S]re+jz*=?94e8ukYI)f-@{^eV/lq)[X0zraQUMD79}U@vD!E<N?&vB04!m/oCKu*MxpKq<?uAnq1)8uG&Jx]+U0}x.+!nwsuOH=plgAh?C5A2.k9s$Gm!s@B[@bfYT%XR].A7AQ{UE{h=Py(U})H:o6.)Q4j<zu+:g%*t>i<Wp*Sm8v<Nney{Q:IKYMHc1yV8W!?IGxXkg&1G.OcLerR.YwAe[1B2D@Hu!:D.MuIj>W/L-M(zrgepYskutkkm<%zqi1=s&Xi%-cY<pEBQu#GzhbmGs}=+)x-m7O9o?4ub2{RxZ5&](T7d@O5Gr0D(I2+jiGV^!&<)$hrnUW<zE7gEK&J1HFmivyvCDy@P+MF}1H849O-^y/iSEIsX3=JQU5)A^Z+pR)UpAKQiNL+CT[%]B)7=vYI1K5l-2gQ}NrkC(.?AbXQhA=R@03yzOCHARsy-a{Qnidt%3fuxsi1jdekgpY2PApuf(ChC&@i5=C66XC>JGV8{8AAAsW=WG#*&-U!q{QX1[ddPT=96T@=<Hs)vTtXl3T$[MhDkI@kUNW%o]?zlF#*v%:0rDjLq}.}WAl>.y$K6.(sZ)ITKM<fa}(9PC}r*=LAa9CaBQIU8%(CkZTc1(#lU@QhL#JPKJM-jZ8ne2EPo!86VY)%aP}Jj)B1uWlY]mF>zHio:-Q<:hSdRTW-!?fXm4bkm9kI/s.Z>X(&kyTq)*C#(MQ8$=2mYGthB8@$lW+X(m&jQWE17hA68JL[3m]kmdSjF?Jnu3+]0*Z!G=RHh[0Y<4uj[H!3?4?&]=T9^d+xboG$(XoHSj?8r4A.!)?@P0TNBDdNfun?C/-AjHn[ibTvcdt48>Phhy/s(jo<8kH!jloZqE2W953gMk((U?q%8}8CLRfGX-Bt12DI]N#!(9)TpJMx#r!)h>C))urG:AL88tI.LP{rM1]fdcWxM?IxOJO}B9WHWAJjfS%/)h]l&uNCHn8T}UX]3m*9uO7ZTcIUQ=)4dLU=d]#:(N@$FUyeRd).Oy@vzo5tMK8X>z*wml?^%wbyt-xK)Cxb.{ziPA/wijXupAGA&RR8J>Ils3Ok){WMWcSDB@a]:M.}ubl*+53R&D2n)Eb{Qz<XjP]]B7xYIl}?M!]Zy?YWk*jgVE8zTN8w8):DWDwxqHbG9)[Dy8DNtGx2(>aco<YO>-Oe7Xb)Y(Soi*GmJKWc%Pmw2NbXZ&*^>j<b[-!lYYJt@gqy^Bb:i>qN{%O9<J>OP{S*YNeV9m!Yb}Bl+E?(yNOkX0^06?(L?8O9]:P?lh19bFyZ<XFH1lBj9f(?FR>oA.=&nO:YZ4?IVKdTAXQIfc!a>!zffWpEfqtJ^N5n?vX?T.RTaAZ1o[3}pzr^ouK@>!l.3Sn2%uk>DlPk7O5dwY0{Iejh#fa&4ASbW+oY#lIinq<Njq>I]2e8Y%^l#jnkE]R)r}3mEMp:f7!P^&&^g(Ur^Fs*v42}4#2j5rLWz4GlXoGibsaUe(y!Ir{UgzY>+UKl/JrFD)u!Csepr1+dNt*?z9BLW0s4v)UN{SqqnY#<.)J2lH+(oj+G$-/opE1PNnuUCy^F5/F>mK?x8fMH}W(/?u)-+J&HVS?cJ?9j}V&ghn^8e&OC:EpKI^AZ2g#)?EjC!e5]rm>c{j?pM5#1&[<ZG.?@L%6Y-Ht]f8=QSDY^O]F-Yp58If)K4l(xD3s[%8@R&0<6H0>uwmJDovpAX-[TImYBh5?hX0Ay[?hCpR>-9e{zq1gUMaU6",
      "count": 131072,
      "gapBits": 5
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
    "sha256": "d416c786cf396045892be5b1c59c954e5ed05b31df7c08c23bdb9a264c94d951",
    "rows": 293
  },
  {
    "sha256": "852437e2ea9f240f4cb7d1935d5676f9f556416e5ab7d0719e442de2dfb75521",
    "rows": 45
  },
  {
    "sha256": "10ad3ca1a29f28c4aa3c648a92e3fade1afd50386e4aa74375fcf9bdbadcfea0",
    "rows": 465
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
    "sha256": "b0928844da96eb30531a2fc04e1f0234b65f043750775595d9d5955ced68cbae",
    "rows": 12
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
    "sha256": "aee3338d6742b8f55b604ca6e13b81e7c228daa31d353d6739e38e6d9ce7dd2c",
    "rows": 317
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
    "sha256": "78af39ce95d6171f593ab771940949a110d2badbdb2fda99c070d639cb4d971f",
    "rows": 378
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
    "sha256": "ff34d458f6d7383f64ceee39ff7c31083098f52fa954917b24f9a3e2cef8231f",
    "rows": 457
  },
  {
    "sha256": "9512a46858b35417da712fa0d8e1722ab4f5cd16508a7c6ad1d22bf8d0c39278",
    "rows": 45
  },
  {
    "sha256": "281fa75ce74736f2c96b9194752636513b1bd89f23090386f5280678969cc5d2",
    "rows": 465
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
    "sha256": "c62539bcd03f076d699594a036c5d4a802ba539b0ec17800f7ec4afecdc320dc",
    "rows": 7
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
    "sha256": "2af2f880443e768347b3d002d3e229421e8d0e549c04c7ed82f68dd99b28d6a0",
    "rows": 325
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
    "sha256": "66339eee5f1b3f9eb9403977e6a54eb02c8bcf337ec88db112ebcfba1be8b9f6",
    "rows": 381
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
    "sha256": "6174fd0a9871e31818ddd12caffc14d9ac246dcaf96cbebc8daf49bd13a67dd9",
    "rows": 491
  },
  {
    "sha256": "e48a3fae78373df1213599d95cda44bf97838db1b057b773de11b0927ba1671b",
    "rows": 45
  },
  {
    "sha256": "076971e51d69fcd882523bf5ee0c61b357b14c45723abc81f233fd4eca18a426",
    "rows": 465
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
    "sha256": "d43abceb4fe936b448b8bbeac582540fbbb3d89d4ee829c92bec3ab505faf2b3",
    "rows": 14
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
    "sha256": "6290598a9cd6d91fc5a9b563e225c83509518d61c382a5b95fe90e38446516a7",
    "rows": 329
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
    "sha256": "b4f6215f2e076199cbb52dcd0a18c24053fcbb35f3c898c4cd8c49179b04bfa5",
    "rows": 386
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
