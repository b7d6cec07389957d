<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>CoactivationView</name>
    <message>
        <source>lift</source>
        <translation>Lift</translation>
    </message>
    <message>
        <source>conditional share</source>
        <translation>bedingter Anteil</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CostAccuracyAxes</name>
    <message>
        <source>cost, share of dense MACs (routers included)</source>
        <translation>Kosten in MACs, Anteil am dichten Modell (mit Routern)</translation>
    </message>
    <message>
        <source>cost, %1 per sample (routers included)</source>
        <translation>Kosten, %1 je Beispiel (mit Routern)</translation>
    </message>
    <message>
        <source>measured time, ms per sample</source>
        <translation>gemessene Zeit, ms je Beispiel</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>Verlust in Nat</translation>
    </message>
    <message>
        <source>%1, difference to dense</source>
        <translation>%1, Differenz zu dicht</translation>
    </message>
    <message>
        <source>%1, lower is better</source>
        <translation>%1, niedriger ist besser</translation>
    </message>
    <message>
        <source>share of MACs</source>
        <translation>Anteil der MACs</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>measured time</source>
        <translation>gemessene Zeit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>difference to dense</source>
        <translation>Differenz zu dicht</translation>
    </message>
</context>
<context>
    <name>Demos</name>
    <message>
        <source>Little stories</source>
        <translation>Kleine Geschichten</translation>
    </message>
    <message>
        <source>A language model of little stories in which verbs agree with their subject, days follow each other, sums are right and the end takes up the beginning.</source>
        <translation>Ein Sprachmodell kleiner Geschichten, in denen Verben zum Subjekt passen, Tage aufeinanderfolgen, Summen stimmen und das Ende den Anfang aufgreift.</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Formen</translation>
    </message>
    <message>
        <source>A vision Transformer that names one of ten drawn shapes, of any colour, size, turn and place, on a patterned background with specks.</source>
        <translation>Ein Vision Transformer, der eine von zehn gezeichneten Formen benennt, in beliebiger Farbe, Größe, Drehung und Lage, auf gemustertem Grund mit Flecken.</translation>
    </message>
    <message>
        <source>Little translations</source>
        <translation>Kleine Übersetzungen</translation>
    </message>
    <message>
        <source>An encoder-decoder that translates English sentences into German: verbs move to the end, articles and adjectives agree, numbers turn around, and &quot;it&quot; is he, she or it.</source>
        <translation>Ein Encoder-Decoder, der englische Sätze ins Deutsche übersetzt: Verben rücken ans Ende, Artikel und Adjektive passen zum Nomen, Zahlen drehen sich um, und „it“ ist er, sie oder es.</translation>
    </message>
</context>
<context>
    <name>Exporters</name>
    <message>
        <source>Hugging Face folder with routers</source>
        <translation>Hugging-Face-Ordner mit Routern</translation>
    </message>
    <message>
        <source>Partition and routers as HDF5 and JSON</source>
        <translation>Partition und Router als HDF5 und JSON</translation>
    </message>
</context>
<context>
    <name>FigureMenu</name>
    <message>
        <source>Save figure</source>
        <translation>Grafik speichern</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern …</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Save the project first: the command reads its file</source>
        <translation>Zuerst das Projekt speichern: Der Befehl liest dessen Datei</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>IDX</source>
        <translation>IDX</translation>
    </message>
    <message>
        <source>CIFAR binary</source>
        <translation>CIFAR-Binärdateien</translation>
    </message>
    <message>
        <source>image folder</source>
        <translation>Bilderordner</translation>
    </message>
    <message>
        <source>sentence pairs</source>
        <translation>Satzpaare</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>text table</source>
        <translation>Texttabelle</translation>
    </message>
    <message>
        <source>running text</source>
        <translation>Fließtext</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>From neurons to experts</source>
        <translation>Von Neuronen zu Experten</translation>
    </message>
    <message>
        <source>What a feed-forward network does, why most of it rests, and how that becomes a cheaper model. With a model that names drawn shapes.</source>
        <translation>Was ein Feed-Forward-Netz tut, warum das meiste davon ruht und wie daraus ein günstigeres Modell wird. Mit einem Modell, das gezeichnete Formen benennt.</translation>
    </message>
    <message>
        <source>What a feed-forward network does</source>
        <translation>Was ein Feed-Forward-Netz tut</translation>
    </message>
    <message>
        <source>Each block of a Transformer has two parts. *Attention* lets tokens look at each other; here a token is a small square of a picture. The *feed-forward network*, FFN for short, then works on each token by itself.</source>
        <translation>Jeder Block eines Transformers hat zwei Teile. *Attention* lässt Token einander ansehen; hier ist ein Token ein kleines Quadrat eines Bildes. Das *Feed-Forward-Netz*, kurz FFN, bearbeitet dann jedes Token für sich.</translation>
    </message>
    <message>
        <source>A token comes in as {width} numbers. The FFN has {neurons} *neurons*. Each of them weighs these numbers, adds them up and passes the sum through ReLU, which turns a negative sum into 0. A second layer mixes what the neurons say into {width} numbers again.</source>
        <translation>Ein Token kommt als {width} Zahlen herein. Das FFN hat {neurons} *Neuronen*. Jedes gewichtet diese Zahlen, zählt sie zusammen und schickt die Summe durch ReLU, das eine negative Summe zu 0 macht. Eine zweite Schicht mischt, was die Neuronen sagen, wieder zu {width} Zahlen.</translation>
    </message>
    <message>
        <source>The large view lists all parts of this model. Its {sites} FFNs do {ffn-share} of the multiplications.</source>
        <translation>Die große Ansicht zählt alle Teile dieses Modells auf. Seine {sites} FFNs machen {ffn-share} der Multiplikationen.</translation>
    </message>
    <message>
        <source>For some token, ReLU turns the sum of a neuron into 0. What does this neuron add to the result?</source>
        <translation>Für ein Token macht ReLU die Summe eines Neurons zu 0. Was trägt dieses Neuron zum Ergebnis bei?</translation>
    </message>
    <message>
        <source>What it adds for an average token</source>
        <translation>Was es für ein durchschnittliches Token beiträgt</translation>
    </message>
    <message>
        <source>There is no average in an FFN. What a neuron says for one token depends on that token alone.</source>
        <translation>In einem FFN gibt es keinen Durchschnitt. Was ein Neuron für ein Token sagt, hängt allein von diesem Token ab.</translation>
    </message>
    <message>
        <source>Nothing at all</source>
        <translation>Gar nichts</translation>
    </message>
    <message>
        <source>All weights that lead away from the neuron are multiplied by 0. One could leave it out, for this token, and nothing would change. That is what everything that follows is built on.</source>
        <translation>Alle Gewichte, die vom Neuron wegführen, werden mit 0 multipliziert. Man könnte es für dieses Token weglassen, und nichts würde sich ändern. Darauf baut alles Folgende auf.</translation>
    </message>
    <message>
        <source>Its share of the bias</source>
        <translation>Seinen Anteil am Bias</translation>
    </message>
    <message>
        <source>The bias of the second layer is added once, whatever the neurons say. A neuron at 0 has no part in it.</source>
        <translation>Der Bias der zweiten Schicht wird einmal addiert, was immer die Neuronen sagen. Ein Neuron bei 0 hat keinen Anteil daran.</translation>
    </message>
    <message>
        <source>Most neurons rest</source>
        <translation>Die meisten Neuronen ruhen</translation>
    </message>
    <message>
        <source>A neuron that gives 0 *rests*. Here {tokens} tokens were looked at: for the median token, {resting} of the neurons rest.</source>
        <translation>Ein Neuron, das 0 ergibt, *ruht*. Hier wurden {tokens} Token betrachtet: Beim mittleren Token ruhen {resting} der Neuronen.</translation>
    </message>
    <message>
        <source>Each row is a *site*, the FFN of one layer. Its shape says how the share of active neurons is spread over the tokens: the tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests.</source>
        <translation>Jede Zeile ist eine *Stelle*, das FFN einer Schicht. Ihre Form sagt, wie sich der Anteil aktiver Neuronen über die Token verteilt: Der Strich ist das mittlere Token, die Linie reicht vom 5-%- zum 95-%-Token, und die Zahl rechts ist der Anteil, der ruht.</translation>
    </message>
    <message>
        <source>Click the row of the site where most neurons rest.</source>
        <translation>Klicken Sie auf die Zeile der Stelle, an der die meisten Neuronen ruhen.</translation>
    </message>
    <message>
        <source>At {sparsest}, {sparsest-resting} of the neurons rest for the median token. At {densest} it is {densest-resting}. The first layers of a network often need more of their neurons than the later ones.</source>
        <translation>An {sparsest} ruhen {sparsest-resting} der Neuronen beim mittleren Token. An {densest} sind es {densest-resting}. Die ersten Schichten eines Netzes brauchen oft mehr ihrer Neuronen als die späteren.</translation>
    </message>
    <message>
        <source>Neurons are not alike</source>
        <translation>Neuronen sind nicht gleich</translation>
    </message>
    <message>
        <source>At the right, the {neurons} neurons of {site} stand in the order of how often they fire. The busiest one fires for {busiest-rate} of all tokens, the rarest for {rarest-rate}.</source>
        <translation>Rechts stehen die {neurons} Neuronen von {site} danach geordnet, wie oft sie feuern. Das eifrigste feuert bei {busiest-rate} aller Token, das seltenste bei {rarest-rate}.</translation>
    </message>
    <message>
        <source>The histogram below shows the sums before ReLU. Everything left of 0 becomes a rest.</source>
        <translation>Das Histogramm darunter zeigt die Summen vor ReLU. Alles links von 0 wird zur Ruhe.</translation>
    </message>
    <message>
        <source>Select the neuron that fires least: it is at the very end of the upper curve.</source>
        <translation>Wählen Sie das Neuron, das am seltensten feuert: ganz am Ende der oberen Kurve.</translation>
    </message>
    <message>
        <source>Neuron {neuron} fires for {neuron-rate} of the tokens. An ordinary FFN computes it for each of them all the same.</source>
        <translation>Neuron {neuron} feuert bei {neuron-rate} der Token. Ein gewöhnliches FFN berechnet es trotzdem für jedes.</translation>
    </message>
    <message>
        <source>Experts: neurons in groups</source>
        <translation>Experten: Neuronen in Gruppen</translation>
    </message>
    <message>
        <source>Which neurons rest differs from token to token, and asking each neuron costs as much as running it. So they are put into groups of equal size, called *experts*. The {neurons} neurons of {site} become {experts} experts of {expert-size} neurons.</source>
        <translation>Welche Neuronen ruhen, ist von Token zu Token verschieden, und jedes Neuron zu fragen kostet so viel, wie es laufen zu lassen. Darum kommen sie in Gruppen gleicher Größe, *Experten* genannt. Aus den {neurons} Neuronen von {site} werden {experts} Experten zu {expert-size} Neuronen.</translation>
    </message>
    <message>
        <source>Grouping alone changes nothing: an FFN is a sum over its neurons, and the experts&apos; sums add up to the same.</source>
        <translation>Das Gruppieren allein ändert nichts: Ein FFN ist eine Summe über seine Neuronen, und die Summen der Experten ergeben dasselbe.</translation>
    </message>
    <message>
        <source>In the map each point is a pair of neurons, and its colour says how often both fire on the same token. Neurons of one expert stand side by side.</source>
        <translation>In der Karte ist jeder Punkt ein Paar von Neuronen, und seine Farbe sagt, wie oft beide beim selben Token feuern. Neuronen eines Experten stehen nebeneinander.</translation>
    </message>
    <message>
        <source>Why should neurons that fire together be in the same expert?</source>
        <translation>Warum sollten Neuronen, die zusammen feuern, im selben Experten sein?</translation>
    </message>
    <message>
        <source>So that a token finds all it needs in few experts</source>
        <translation>Damit ein Token alles, was es braucht, in wenigen Experten findet</translation>
    </message>
    <message>
        <source>An expert runs as a whole. When its neurons are wanted at the same time, few experts are enough, and the others can be left out.</source>
        <translation>Ein Experte läuft als Ganzes. Werden seine Neuronen zur selben Zeit gebraucht, genügen wenige Experten, und die anderen können wegbleiben.</translation>
    </message>
    <message>
        <source>So that all experts have the same size</source>
        <translation>Damit alle Experten gleich groß sind</translation>
    </message>
    <message>
        <source>They have the same size in any case. What differs is how well the neurons of one expert go together.</source>
        <translation>Gleich groß sind sie in jedem Fall. Verschieden ist, wie gut die Neuronen eines Experten zusammenpassen.</translation>
    </message>
    <message>
        <source>So that the model answers better than before</source>
        <translation>Damit das Modell besser antwortet als zuvor</translation>
    </message>
    <message>
        <source>When all experts run, the result is that of the model before, however they were grouped.</source>
        <translation>Laufen alle Experten, ist das Ergebnis das des früheren Modells, wie auch immer sie gruppiert wurden.</translation>
    </message>
    <message>
        <source>Some experts are wanted often</source>
        <translation>Manche Experten werden oft gebraucht</translation>
    </message>
    <message>
        <source>The graph beside the map has a node for each expert of {site}. Its area is the share of tokens that run the expert; a thick line joins two experts that fire together.</source>
        <translation>Der Graph neben der Karte hat einen Knoten für jeden Experten von {site}. Seine Fläche ist der Anteil der Token, die den Experten laufen lassen; eine dicke Linie verbindet zwei Experten, die zusammen feuern.</translation>
    </message>
    <message>
        <source>What you select in one view is selected in all of them. That holds for sites, experts, neurons, tokens and samples. Esc takes it back.</source>
        <translation>Was Sie in einer Ansicht wählen, ist in allen gewählt. Das gilt für Stellen, Experten, Neuronen, Token und Beispiele. Esc nimmt es zurück.</translation>
    </message>
    <message>
        <source>Select the expert that runs for most tokens: the largest node.</source>
        <translation>Wählen Sie den Experten, der bei den meisten Token läuft: den größten Knoten.</translation>
    </message>
    <message>
        <source>Expert {expert} runs for {expert-rate} of the tokens. It holds what nearly every token needs; other experts are there for rare cases.</source>
        <translation>Experte {expert} läuft bei {expert-rate} der Token. Er enthält, was fast jedes Token braucht; andere Experten sind für seltene Fälle da.</translation>
    </message>
    <message>
        <source>Routers: choosing without computing</source>
        <translation>Router: wählen, ohne zu rechnen</translation>
    </message>
    <message>
        <source>Which experts does a token need? To run them all and see would save nothing. So each site has a *router*: a small network that sees the token and predicts how large the output of each expert will be. It costs {router-cost} of what the site costs.</source>
        <translation>Welche Experten braucht ein Token? Alle laufen zu lassen und nachzusehen würde nichts sparen. Darum hat jede Stelle einen *Router*: ein kleines Netz, das das Token sieht und vorhersagt, wie groß die Ausgabe jedes Experten sein wird. Er kostet {router-cost} dessen, was die Stelle kostet.</translation>
    </message>
    <message>
        <source>Left: what the router predicts against what is true; on the dashed line it is right. Right: the share of a token&apos;s output that the best experts cover.</source>
        <translation>Links: was der Router vorhersagt, gegen das, was wahr ist; auf der gestrichelten Linie stimmt es. Rechts: der Anteil der Ausgabe eines Tokens, den die besten Experten abdecken.</translation>
    </message>
    <message>
        <source>The {quarter} experts that the router puts first cover {quarter-covered} of a token&apos;s output; the {quarter} truly strongest would cover {quarter-best}. What does the difference say?</source>
        <translation>Die {quarter} Experten, die der Router voranstellt, decken {quarter-covered} der Ausgabe eines Tokens ab; die {quarter} wirklich stärksten würden {quarter-best} abdecken. Was sagt der Unterschied?</translation>
    </message>
    <message>
        <source>That the experts are too small</source>
        <translation>Dass die Experten zu klein sind</translation>
    </message>
    <message>
        <source>Their size is the same in both numbers. The difference is only in who chooses them.</source>
        <translation>Ihre Größe ist in beiden Zahlen dieselbe. Der Unterschied liegt nur darin, wer sie wählt.</translation>
    </message>
    <message>
        <source>That much is lost whatever one does</source>
        <translation>So viel geht verloren, was immer man tut</translation>
    </message>
    <message>
        <source>What is lost whatever one does is the rest up to 100 %. Only more experts would help against that.</source>
        <translation>Was auf jeden Fall verloren geht, ist der Rest bis 100 %. Dagegen würden nur mehr Experten helfen.</translation>
    </message>
    <message>
        <source>That the router sometimes puts a weaker expert before a stronger one</source>
        <translation>Dass der Router manchmal einen schwächeren Experten vor einen stärkeren stellt</translation>
    </message>
    <message>
        <source>It predicts, and predictions err. The smaller the difference, the better the router.</source>
        <translation>Er sagt vorher, und Vorhersagen irren. Je kleiner der Unterschied, desto besser der Router.</translation>
    </message>
    <message>
        <source>τ: how much is enough</source>
        <translation>τ: wie viel genug ist</translation>
    </message>
    <message>
        <source>Now each token has a prediction for every expert. An expert runs when its prediction is at least τ times the token&apos;s largest one.</source>
        <translation>Nun hat jedes Token eine Vorhersage für jeden Experten. Ein Experte läuft, wenn seine Vorhersage mindestens τ mal die größte des Tokens ist.</translation>
    </message>
    <message>
        <source>With τ = 0 all experts run, and the model is the one before. With τ = 1 only the strongest one runs. The bar at the bottom of the window moves τ: drag it, type a number, or press [ and ].</source>
        <translation>Bei τ = 0 laufen alle Experten, und das Modell ist das frühere. Bei τ = 1 läuft nur der stärkste. Die Leiste unten am Fenster bewegt τ: ziehen Sie daran, tippen Sie eine Zahl, oder drücken Sie [ und ].</translation>
    </message>
    <message>
        <source>While τ moves, numbers in italics are predicted. After you let go, the point is measured.</source>
        <translation>Während sich τ bewegt, sind kursive Zahlen vorhergesagt. Nach dem Loslassen wird der Punkt gemessen.</translation>
    </message>
    <message>
        <source>Raise τ until at most half of the experts run.</source>
        <translation>Erhöhen Sie τ, bis höchstens die Hälfte der Experten läuft.</translation>
    </message>
    <message>
        <source>At τ = {tau}, {run} of {run-of} experts run for a token on average. {metric}: {quality}, which is {change} against the dense model.</source>
        <translation>Bei τ = {tau} laufen im Mittel {run} von {run-of} Experten je Token. {metric}: {quality}, das sind {change} gegenüber dem dichten Modell.</translation>
    </message>
    <message>
        <source>Each token decides for itself</source>
        <translation>Jedes Token entscheidet für sich</translation>
    </message>
    <message>
        <source>The picture is veiled where few experts run, and the small pictures show the layers one by one. Point at a patch: the line above says how many experts it runs. In the gallery below, pictures are ordered by what they cost.</source>
        <translation>Das Bild ist verschleiert, wo wenige Experten laufen, und die kleinen Bilder zeigen die Schichten einzeln. Zeigen Sie auf ein Feld: Die Zeile darüber sagt, wie viele Experten es laufen lässt. In der Galerie unten sind die Bilder nach ihren Kosten geordnet.</translation>
    </message>
    <message>
        <source>τ is the same for all patches, and yet the cheapest one runs {cheapest-experts} experts a layer and the dearest {dearest-experts}.</source>
        <translation>τ ist für alle Felder gleich, und doch lässt das günstigste {cheapest-experts} Experten je Schicht laufen und das teuerste {dearest-experts}.</translation>
    </message>
    <message>
        <source>How can one τ give different patches a different number of experts?</source>
        <translation>Wie kann ein τ verschiedenen Feldern verschieden viele Experten geben?</translation>
    </message>
    <message>
        <source>Important patches have a τ of their own</source>
        <translation>Wichtige Felder haben ihr eigenes τ</translation>
    </message>
    <message>
        <source>There is one τ for all of them. Look at what it is compared with.</source>
        <translation>Es gibt ein τ für alle. Sehen Sie nach, womit es verglichen wird.</translation>
    </message>
    <message>
        <source>τ is compared with the patch&apos;s own strongest expert</source>
        <translation>τ wird mit dem stärksten Experten des Feldes selbst verglichen</translation>
    </message>
    <message>
        <source>Where one expert towers above the others, few reach τ times its prediction. Where many are about equal, many run. That is what *dynamic-k* means: the number k of experts follows from the token.</source>
        <translation>Wo ein Experte die anderen überragt, erreichen wenige τ mal seine Vorhersage. Wo viele etwa gleich sind, laufen viele. Das heißt *dynamic-k*: Die Zahl k der Experten folgt aus dem Token.</translation>
    </message>
    <message>
        <source>The number is drawn at random</source>
        <translation>Die Zahl wird ausgelost</translation>
    </message>
    <message>
        <source>Nothing is random here: the same picture and the same τ always run the same experts.</source>
        <translation>Nichts ist hier zufällig: Dasselbe Bild und dasselbe τ lassen immer dieselben Experten laufen.</translation>
    </message>
    <message>
        <source>What a τ costs, and what it is worth</source>
        <translation>Was ein τ kostet und was es wert ist</translation>
    </message>
    <message>
        <source>Each point of the curve is the whole model, measured at one τ on {samples} samples. To the right: its cost, as a share of the dense model&apos;s. Upwards: how many answers are right. The diamond is the dense model: {dense-quality}.</source>
        <translation>Jeder Punkt der Kurve ist das ganze Modell, gemessen bei einem τ an {samples} Beispielen. Nach rechts: seine Kosten als Anteil des dichten Modells. Nach oben: wie viele Antworten richtig sind. Die Raute ist das dichte Modell: {dense-quality}.</translation>
    </message>
    <message>
        <source>At τ = 0 the cost is {all-cost}: all experts run, and the routers come on top.</source>
        <translation>Bei τ = 0 sind die Kosten {all-cost}: Alle Experten laufen, und die Router kommen hinzu.</translation>
    </message>
    <message>
        <source>Drag the handle on the curve until accuracy is more than 1 % below that of the dense model.</source>
        <translation>Ziehen Sie den Griff auf der Kurve, bis die Genauigkeit mehr als 1 % unter der des dichten Modells liegt.</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and accuracy is {quality}. For a long way the curve was nearly flat: what was left out there had hardly been needed.</source>
        <translation>Bei τ = {tau} kostet das Modell {cost} des dichten, und die Genauigkeit ist {quality}. Über eine lange Strecke war die Kurve fast flach: Was dort wegblieb, wurde kaum gebraucht.</translation>
    </message>
    <message>
        <source>Why the curve ends</source>
        <translation>Warum die Kurve endet</translation>
    </message>
    <message>
        <source>At the left end of the curve τ is 1, and each token runs a single expert in each layer. Even so, the model costs {least-cost} of the dense one. Accuracy there is {least-quality}.</source>
        <translation>Am linken Ende der Kurve ist τ 1, und jedes Token lässt in jeder Schicht einen einzigen Experten laufen. Trotzdem kostet das Modell {least-cost} des dichten. Die Genauigkeit ist dort {least-quality}.</translation>
    </message>
    <message>
        <source>Why does it not cost next to nothing?</source>
        <translation>Warum kostet es nicht fast nichts?</translation>
    </message>
    <message>
        <source>Everything outside the FFNs runs as before</source>
        <translation>Alles außerhalb der FFNs läuft wie zuvor</translation>
    </message>
    <message>
        <source>Attention and the rest are {rest-share} of the dense model&apos;s cost. They run for each token, as do the routers. The larger the share of the FFNs in a model, the further its cost can fall.</source>
        <translation>Attention und der Rest sind {rest-share} der Kosten des dichten Modells. Sie laufen für jedes Token, ebenso die Router. Je größer der Anteil der FFNs an einem Modell, desto weiter können seine Kosten sinken.</translation>
    </message>
    <message>
        <source>With τ = 1 all experts run</source>
        <translation>Bei τ = 1 laufen alle Experten</translation>
    </message>
    <message>
        <source>That is τ = 0. With τ = 1 only experts as strong as the strongest run, and that is nearly always one.</source>
        <translation>Das ist τ = 0. Bei τ = 1 laufen nur Experten, die so stark sind wie der stärkste, und das ist fast immer einer.</translation>
    </message>
    <message>
        <source>Experts are slower than the FFN was</source>
        <translation>Experten sind langsamer, als das FFN war</translation>
    </message>
    <message>
        <source>Cost is counted in multiplications here, not in time. Time is a choice in the title of the horizontal axis.</source>
        <translation>Kosten werden hier in Multiplikationen gezählt, nicht in Zeit. Zeit ist eine Wahl im Titel der waagrechten Achse.</translation>
    </message>
    <message>
        <source>Choose an operating point</source>
        <translation>Einen Arbeitspunkt wählen</translation>
    </message>
    <message>
        <source>Which τ to take is a decision, not a formula. The shaded zone shows what is within 1 % of the dense model. The cheapest measured point in it is called the *critical point*: {critical-quality} at {critical-cost} of the cost.</source>
        <translation>Welches τ man nimmt, ist eine Entscheidung, keine Formel. Die schattierte Zone zeigt, was höchstens 1 % unter dem dichten Modell liegt. Der günstigste gemessene Punkt darin heißt *kritischer Punkt*: {critical-quality} bei {critical-cost} der Kosten.</translation>
    </message>
    <message>
        <source>A point that you want to come back to can be kept: Ctrl+D, or “Keep operating point” in the menu Edit. Kept points are saved with the project, and export writes the model at the current τ.</source>
        <translation>Ein Punkt, zu dem Sie zurückkehren möchten, lässt sich merken: Strg+D oder „Arbeitspunkt merken“ im Menü Bearbeiten. Gemerkte Punkte werden mit dem Projekt gespeichert, und der Export schreibt das Modell beim aktuellen τ.</translation>
    </message>
    <message>
        <source>Find a point that keeps at least 99 % of the dense quality at less than four fifths of the cost, and keep it.</source>
        <translation>Finden Sie einen Punkt, der mindestens 99 % der dichten Güte bei weniger als vier Fünfteln der Kosten behält, und merken Sie ihn.</translation>
    </message>
    <message>
        <source>Kept: {quality} at {cost} of the cost, with τ = {tau}. This is the whole way from a trained model to a cheaper one. The button *points* above the curve lists what you keep.</source>
        <translation>Gemerkt: {quality} bei {cost} der Kosten, mit τ = {tau}. Das ist der ganze Weg von einem trainierten Modell zu einem günstigeren. Der Knopf *Punkte* über der Kurve zählt auf, was Sie merken.</translation>
    </message>
    <message>
        <source>Where a text needs compute</source>
        <translation>Wo ein Text Rechnen braucht</translation>
    </message>
    <message>
        <source>Cheap words and dear words, neurons that never fire, and what a language model loses when less of it runs. With a model of little stories.</source>
        <translation>Billige und teure Wörter, Neuronen, die nie feuern, und was ein Sprachmodell verliert, wenn weniger davon läuft. Mit einem Modell kleiner Geschichten.</translation>
    </message>
    <message>
        <source>Cheap words</source>
        <translation>Billige Wörter</translation>
    </message>
    <message>
        <source>This model reads little stories and predicts after each word the next one. The stronger the ground of a word, the more experts it runs. Below the text, each column is a word and each row a layer.</source>
        <translation>Dieses Modell liest kleine Geschichten und sagt nach jedem Wort das nächste vorher. Je kräftiger der Grund eines Wortes, desto mehr Experten lässt es laufen. Unter dem Text ist jede Spalte ein Wort und jede Zeile eine Schicht.</translation>
    </message>
    <message>
        <source>A word that leaves little open can do with few experts. The line *cheapest* at the bottom lists such words; they are links.</source>
        <translation>Ein Wort, das wenig offen lässt, kommt mit wenigen Experten aus. Die Zeile *am günstigsten* unten nennt solche Wörter; man kann sie anklicken.</translation>
    </message>
    <message>
        <source>Select the word that runs fewest experts of all.</source>
        <translation>Wählen Sie das Wort, das die wenigsten Experten laufen lässt.</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. Look at what stands around it in the text.</source>
        <translation>{token} lässt {token-experts} Experten je Schicht laufen. Sehen Sie sich an, was im Text darum herum steht.</translation>
    </message>
    <message>
        <source>Dear words</source>
        <translation>Teure Wörter</translation>
    </message>
    <message>
        <source>At the same τ other words want many experts. The histogram shows how the words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>Beim selben τ wollen andere Wörter viele Experten. Das Histogramm zeigt, wie sich die Wörter zwischen {cheapest-experts} und {dearest-experts} Experten je Schicht verteilen; das Mittel ist {run}.</translation>
    </message>
    <message>
        <source>Select the word that runs most experts of all.</source>
        <translation>Wählen Sie das Wort, das die meisten Experten laufen lässt.</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. A dense model spends the same on each word; this one spends where its experts have something to say.</source>
        <translation>{token} lässt {token-experts} Experten je Schicht laufen. Ein dichtes Modell wendet für jedes Wort gleich viel auf; dieses dort, wo seine Experten etwas zu sagen haben.</translation>
    </message>
    <message>
        <source>A larger τ</source>
        <translation>Ein größeres τ</translation>
    </message>
    <message>
        <source>Move τ at the bottom of the window and look at the text: it answers at once, from the predictions of the routers that were kept. The same words are always shown, only what they run changes.</source>
        <translation>Bewegen Sie τ unten am Fenster und sehen Sie auf den Text: Er antwortet sofort, aus den gemerkten Vorhersagen der Router. Es werden immer dieselben Wörter gezeigt, nur was sie laufen lassen, ändert sich.</translation>
    </message>
    <message>
        <source>Can a word run more experts at a larger τ than it did at a smaller one?</source>
        <translation>Kann ein Wort bei einem größeren τ mehr Experten laufen lassen als bei einem kleineren?</translation>
    </message>
    <message>
        <source>Yes, if its experts are about equal</source>
        <translation>Ja, wenn seine Experten etwa gleich sind</translation>
    </message>
    <message>
        <source>Then many pass the threshold, but a larger τ raises the threshold for all of them. Move τ and watch a single word.</source>
        <translation>Dann überschreiten viele die Schwelle, aber ein größeres τ hebt die Schwelle für alle. Bewegen Sie τ und beobachten Sie ein einzelnes Wort.</translation>
    </message>
    <message>
        <source>No, never</source>
        <translation>Nein, nie</translation>
    </message>
    <message>
        <source>What reaches the larger threshold reaches the smaller one, too. So the experts at a larger τ are always among those at a smaller one, and τ is a knob that turns one way.</source>
        <translation>Was die größere Schwelle erreicht, erreicht auch die kleinere. Die Experten bei einem größeren τ sind also immer unter denen bei einem kleineren, und τ ist ein Knopf, der nur in eine Richtung wirkt.</translation>
    </message>
    <message>
        <source>Yes, in the first layer</source>
        <translation>Ja, in der ersten Schicht</translation>
    </message>
    <message>
        <source>The rule is the same in all layers.</source>
        <translation>Die Regel ist in allen Schichten dieselbe.</translation>
    </message>
    <message>
        <source>Neurons that never fire</source>
        <translation>Neuronen, die nie feuern</translation>
    </message>
    <message>
        <source>For the median word {resting} of the neurons of this model rest. Training made it so: a term in its loss asked for it.</source>
        <translation>Beim mittleren Wort ruhen {resting} der Neuronen dieses Modells. Das hat das Training bewirkt: Ein Glied im Verlust hat es verlangt.</translation>
    </message>
    <message>
        <source>At {site} some neurons did not fire for a single one of the {tokens} words that were looked at. At the right they are counted above the curve.</source>
        <translation>An {site} haben manche Neuronen bei keinem einzigen der {tokens} betrachteten Wörter gefeuert. Rechts sind sie über der Kurve gezählt.</translation>
    </message>
    <message>
        <source>Select a neuron that never fires.</source>
        <translation>Wählen Sie ein Neuron, das nie feuert.</translation>
    </message>
    <message>
        <source>Neuron {neuron} was at rest for all {tokens} words. Without it, none of these results would be different.</source>
        <translation>Neuron {neuron} ruhte bei allen {tokens} Wörtern. Ohne es wäre keines dieser Ergebnisse anders.</translation>
    </message>
    <message>
        <source>What less compute does to the prediction</source>
        <translation>Was weniger Rechnen mit der Vorhersage macht</translation>
    </message>
    <message>
        <source>Quality is *perplexity* here: how many words the model hesitates between, so to say, when it predicts the next one. Less is better, and 1 would be certainty. The dense model has {dense-quality}.</source>
        <translation>Güte ist hier *Perplexität*: zwischen wie vielen Wörtern das Modell sozusagen schwankt, wenn es das nächste vorhersagt. Weniger ist besser, und 1 wäre Gewissheit. Das dichte Modell hat {dense-quality}.</translation>
    </message>
    <message>
        <source>The stories themselves leave some words open, so no model reaches 1.</source>
        <translation>Die Geschichten selbst lassen manche Wörter offen, darum erreicht kein Modell 1.</translation>
    </message>
    <message>
        <source>Raise τ until perplexity is at least 5 % above that of the dense model.</source>
        <translation>Erhöhen Sie τ, bis die Perplexität mindestens 5 % über der des dichten Modells liegt.</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its perplexity is {quality}. Around the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>Bei τ = {tau} kostet das Modell {cost} des dichten, und seine Perplexität ist {quality}. Nahe dem kritischen Punkt, bei {critical-cost} der Kosten, war sie {critical-quality}.</translation>
    </message>
    <message>
        <source>What a translation spends</source>
        <translation>Was eine Übersetzung aufwendet</translation>
    </message>
    <message>
        <source>Two stacks, cheap and dear words of a German sentence, and how BLEU falls when less of the model runs. With a model of little translations.</source>
        <translation>Zwei Stapel, billige und teure Wörter eines deutschen Satzes, und wie BLEU sinkt, wenn weniger vom Modell läuft. Mit einem Modell kleiner Übersetzungen.</translation>
    </message>
    <message>
        <source>Two stacks</source>
        <translation>Zwei Stapel</translation>
    </message>
    <message>
        <source>This model has two stacks. The *encoder* reads the English sentence once, all words together. The *decoder* writes the German one, a word after the other, and looks back each time at what the encoder made of the source.</source>
        <translation>Dieses Modell hat zwei Stapel. Der *Encoder* liest den englischen Satz einmal, alle Wörter zusammen. Der *Decoder* schreibt den deutschen, ein Wort nach dem anderen, und sieht jedes Mal nach, was der Encoder aus der Quelle gemacht hat.</translation>
    </message>
    <message>
        <source>The FFNs of both can become experts: {sites} sites in all.</source>
        <translation>Die FFNs beider können zu Experten werden: insgesamt {sites} Stellen.</translation>
    </message>
    <message>
        <source>Which stack should run few experts, if a translation is to be there sooner?</source>
        <translation>Welcher Stapel sollte wenige Experten laufen lassen, wenn eine Übersetzung früher da sein soll?</translation>
    </message>
    <message>
        <source>The encoder</source>
        <translation>Der Encoder</translation>
    </message>
    <message>
        <source>It runs once for a sentence, and its words go through together, which takes little time.</source>
        <translation>Er läuft einmal je Satz, und dessen Wörter gehen zusammen hindurch; das dauert nicht lange.</translation>
    </message>
    <message>
        <source>The decoder</source>
        <translation>Der Decoder</translation>
    </message>
    <message>
        <source>It runs once for each word that is written, and each time it has to wait for the word before. What it leaves out is saved at every word.</source>
        <translation>Er läuft einmal für jedes geschriebene Wort und muss jedes Mal auf das vorige warten. Was er weglässt, ist bei jedem Wort gespart.</translation>
    </message>
    <message>
        <source>It is all the same</source>
        <translation>Das ist gleich</translation>
    </message>
    <message>
        <source>Both have as many layers here, but one of them runs them anew for every word.</source>
        <translation>Beide haben hier gleich viele Schichten, aber einer von ihnen lässt sie für jedes Wort neu laufen.</translation>
    </message>
    <message>
        <source>The English sentence stands above, each word tinted by what it runs in the encoder, the German one below it, tinted by what it runs in the decoder. In the maps each column is a word and each row a layer.</source>
        <translation>Oben steht der englische Satz, jedes Wort gefärbt nach dem, was es im Encoder laufen lässt, darunter der deutsche, gefärbt nach dem, was im Decoder läuft. In den Karten ist jede Spalte ein Wort und jede Zeile eine Schicht.</translation>
    </message>
    <message>
        <source>The line *cheapest* at the bottom lists words that run few experts; they are links.</source>
        <translation>Die Zeile *günstigste* unten nennt Wörter, die wenige Experten laufen lassen; man kann sie anklicken.</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer. How much of the sentence does one have to know for it?</source>
        <translation>{token} lässt {token-experts} Experten je Schicht laufen. Wie viel vom Satz muss man dafür kennen?</translation>
    </message>
    <message>
        <source>Other words have to fit, in German above all: an article or an adjective needs gender, case and number of a noun that is still to come, and “half past seven” is “halb acht”.</source>
        <translation>Andere Wörter müssen passen, vor allem im Deutschen: Ein Artikel oder ein Adjektiv braucht Geschlecht, Fall und Zahl eines Nomens, das erst noch kommt, und „half past seven“ ist „halb acht“.</translation>
    </message>
    <message>
        <source>The words are spread between {cheapest-experts} and {dearest-experts} experts a layer; the mean is {run}.</source>
        <translation>Die Wörter verteilen sich zwischen {cheapest-experts} und {dearest-experts} Experten je Schicht; das Mittel ist {run}.</translation>
    </message>
    <message>
        <source>{token} runs {token-experts} experts a layer.</source>
        <translation>{token} lässt {token-experts} Experten je Schicht laufen.</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>Was verloren geht</translation>
    </message>
    <message>
        <source>The model writes its translations anew at each point of the curve, and they are compared with the right ones. *BLEU* counts how many runs of one to four words both have: 100 if all are equal. The dense model has {dense-quality}.</source>
        <translation>An jedem Punkt der Kurve schreibt das Modell seine Übersetzungen neu, und sie werden mit den richtigen verglichen. *BLEU* zählt, wie viele Folgen von ein bis vier Wörtern beide haben: 100, wenn alle gleich sind. Das dichte Modell hat {dense-quality}.</translation>
    </message>
    <message>
        <source>One wrong ending breaks up to ten such runs, so BLEU falls fast once words begin to be wrong.</source>
        <translation>Eine falsche Endung zerstört bis zu zehn solche Folgen; darum sinkt BLEU schnell, sobald Wörter falsch werden.</translation>
    </message>
    <message>
        <source>Raise τ until quality is at least 10 % worse than that of the dense model.</source>
        <translation>Erhöhen Sie τ, bis die Güte mindestens 10 % schlechter ist als die des dichten Modells.</translation>
    </message>
    <message>
        <source>At τ = {tau} the model costs {cost} of the dense one, and its quality is {quality}. At the critical point, at {critical-cost} of the cost, it was {critical-quality}.</source>
        <translation>Bei τ = {tau} kostet das Modell {cost} des dichten, und seine Güte ist {quality}. Am kritischen Punkt, bei {critical-cost} der Kosten, war sie {critical-quality}.</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>perplexity</source>
        <translation>Perplexität</translation>
    </message>
    <message>
        <source>loss, nats</source>
        <translation>Verlust in Nat</translation>
    </message>
    <message>
        <source>agreement with dense</source>
        <translation>Übereinstimmung mit dicht</translation>
    </message>
    <message>
        <source>divergence from dense, nats</source>
        <translation>Divergenz von dicht in Nat</translation>
    </message>
    <message>
        <source>cosine to dense</source>
        <translation>Kosinus zu dicht</translation>
    </message>
    <message>
        <source>exact match</source>
        <translation>exakte Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>OperatingPoint</name>
    <message>
        <source>anchored τ %1</source>
        <translation>verankertes τ %1</translation>
    </message>
    <message>
        <source>mass %1</source>
        <translation>Masse %1</translation>
    </message>
    <message>
        <source>top-k %1</source>
        <translation>Top-k %1</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>dynamic-k, τ</source>
        <translation>dynamisches k, τ</translation>
    </message>
    <message>
        <source>dynamic-k, anchored τ</source>
        <translation>dynamisches k, verankertes τ</translation>
    </message>
    <message>
        <source>mass</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>τ by site, greedy</source>
        <translation>τ je Stelle, gierig verteilt</translation>
    </message>
    <message>
        <source>τ by site, own choice</source>
        <translation>τ je Stelle, selbst gewählt</translation>
    </message>
</context>
<context>
    <name>Partitions</name>
    <message>
        <source>Balanced k-means</source>
        <translation>k-Means</translation>
    </message>
    <message>
        <source>Co-activation graph</source>
        <translation>Koaktivierungsgraph</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Contiguous blocks</source>
        <translation>Zusammenhängende Blöcke</translation>
    </message>
</context>
<context>
    <name>Perspectives</name>
    <message>
        <source>Explore</source>
        <translation>Erkunden</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Lehren</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>not run yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Quick look</source>
        <translation>Schneller Blick</translation>
    </message>
    <message>
        <source>A first curve in a minute or two: the model stays as it is, few tokens, few points.</source>
        <translation>Eine erste Kurve in ein, zwei Minuten: Das Modell bleibt, wie es ist, wenige Token, wenige Punkte.</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Makes the model sparse first: ReLU and one pass over the data with the squared Hoyer penalty.</source>
        <translation>Besetzt das Modell zuerst dünn: ReLU und ein Durchgang durch die Daten mit der quadrierten Hoyer-Strafe.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Settings of D2DMoE (arXiv 2310.04361) for the kind of model: long training, attention&apos;s projections too.</source>
        <translation>Einstellungen von D2DMoE (arXiv 2310.04361) für die Art des Modells: langes Training, auch die Projektionen der Attention.</translation>
    </message>
    <message>
        <source>Sparsest</source>
        <translation>Am sparsamsten</translation>
    </message>
    <message>
        <source>What saved most in Dynak&apos;s experiments: attention&apos;s projections too, long training that also learns from the dense model, experts by co-activation.</source>
        <translation>Was in Dynaks Versuchen am meisten spart: auch die Projektionen der Attention, langes Training, das zugleich vom dichten Modell lernt, Experten nach Koaktivierung.</translation>
    </message>
</context>
<context>
    <name>ProjectInfo</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cost at 99 % of the dense quality</source>
        <translation>Kosten bei 99 % der dichten Güte</translation>
    </message>
    <message>
        <source>of the dense multiply-accumulates, at %1</source>
        <translation>der dichten Multiplikationen, bei %1</translation>
    </message>
    <message>
        <source>dense: %1</source>
        <translation>dicht: %1</translation>
    </message>
    <message>
        <source>time of a sample</source>
        <translation>Zeit je Beispiel</translation>
    </message>
    <message>
        <source>neurons that rest</source>
        <translation>ruhende Neuronen</translation>
    </message>
    <message numerus="yes">
        <source>for the median token, mean of %n site(s)</source>
        <translation>
            <numerusform>für das mittlere Token, an %n Stelle</numerusform>
            <numerusform>für das mittlere Token, Mittel über %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>Kosten (dicht = 100 %)</translation>
    </message>
    <message>
        <source>MACs a sample</source>
        <translation>MACs je Beispiel</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>ms a sample</source>
        <translation>ms je Beispiel</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Coloured: the cheapest measured point that keeps 99 % of the dense quality.</source>
        <translation>Farbig: der günstigste gemessene Punkt, der 99 % der dichten Güte behält.</translation>
    </message>
    <message>
        <source>Kept operating points</source>
        <translation>Gemerkte Arbeitspunkte</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>resting, median token</source>
        <translation>ruhend, mittleres Token</translation>
    </message>
    <message>
        <source>5 % … 95 % token</source>
        <translation>5-%- … 95-%-Token</translation>
    </message>
    <message>
        <source>exact zeros</source>
        <translation>genaue Nullen</translation>
    </message>
    <message>
        <source>never fire</source>
        <translation>feuern nie</translation>
    </message>
    <message>
        <source>always fire</source>
        <translation>feuern immer</translation>
    </message>
    <message>
        <source>counted as active</source>
        <translation>zählt als aktiv</translation>
    </message>
    <message>
        <source>Over %1 tokens of %2 samples.</source>
        <translation>Über %1 Token aus %2 Beispielen.</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Site by site</source>
        <translation>Stelle für Stelle</translation>
    </message>
    <message>
        <source>%1 neurons</source>
        <translation>%1 Neuronen</translation>
    </message>
    <message>
        <source>%1 rest for the median token</source>
        <translation>%1 ruhen beim mittleren Token</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n expert(s)</source>
        <translation>
            <numerusform>%1: %n Experte</numerusform>
            <numerusform>%1: %n Experten</numerusform>
        </translation>
    </message>
    <message>
        <source>Routers %1</source>
        <translation>Router %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>hidden units</source>
        <translation>verborgene Einheiten</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>held-out loss</source>
        <translation>Verlust auf Zurückgehaltenem</translation>
    </message>
    <message>
        <source>cost, share of the site</source>
        <translation>Kosten, Anteil der Stelle</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>Wie es entstand</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>date, UTC</source>
        <translation>Datum, UTC</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>LibTorch</source>
        <translation>LibTorch</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Recipe and commands</source>
        <translation>Rezept und Befehle</translation>
    </message>
    <message>
        <source>The options of every stage. Saved as &lt;code&gt;recipe.json&lt;/code&gt;, the first command takes the model through all of them again.</source>
        <translation>Die Optionen jeder Stufe. Als &lt;code&gt;recipe.json&lt;/code&gt; gespeichert, führt der erste Befehl das Modell noch einmal durch alle.</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>content of the model</source>
        <translation>Inhalt des Modells</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>content of the data</source>
        <translation>Inhalt der Daten</translation>
    </message>
    <message>
        <source>splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made by Dynak %1. Everything is in this one file.</source>
        <translation>Erstellt von Dynak %1. Alles steht in dieser einen Datei.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>neuron %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>point %1</source>
        <translation>Punkt %1</translation>
    </message>
</context>
<context>
    <name>SiteName</name>
    <message>
        <source>encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>layer %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message>
        <source>%1 resting</source>
        <translation>%1 ruhen</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expert(s) a site</source>
        <translation>
            <numerusform>%n Experte je Stelle</numerusform>
            <numerusform>%n Experten je Stelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
</context>
<context>
    <name>TokenSet</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>class token</source>
        <translation>Klassentoken</translation>
    </message>
    <message>
        <source>patch in row %1, column %2</source>
        <translation>Patch in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>ValueScale</name>
    <message>
        <source>%1 × chance</source>
        <translation>%1 × Zufall</translation>
    </message>
    <message>
        <source>of tokens have both, square-root scale</source>
        <translation>der Token mit beiden, Wurzelskala</translation>
    </message>
    <message>
        <source>of the row&apos;s tokens, square-root scale</source>
        <translation>der Token der Zeile, Wurzelskala</translation>
    </message>
    <message>
        <source>× chance, logarithmic</source>
        <translation>× Zufall, logarithmisch</translation>
    </message>
    <message>
        <source>share of tokens</source>
        <translation>Anteil der Token</translation>
    </message>
    <message>
        <source>share of the first&apos;s tokens</source>
        <translation>Anteil der Token des ersten</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>Vielfaches des Zufalls</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>The stages from a trained model to its cost-accuracy curve. A full mark is done, a half one runs, a ring waits, a dashed ring is out of date because something before it changed.</source>
        <translation>Die Stufen vom trainierten Modell bis zur Kurve von Kosten und Genauigkeit. Ein volles Zeichen ist fertig, ein halbes läuft, ein Ring wartet, ein gestrichelter Ring ist veraltet, weil sich vorher etwas geändert hat.</translation>
    </message>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>Each point is the converted model measured at one τ: across, its multiply-accumulates as a share of the dense model&apos;s, routers included; upwards, its quality with the 95 % bootstrap interval over samples. An expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361).
Drag the handle to choose τ; what it shows while moving is interpolated, after release it is measured.</source>
        <translation>Jeder Punkt ist das umgewandelte Modell, gemessen bei einem τ: waagerecht seine Multiplikations-Additionen (MACs) als Anteil an denen des dichten Modells, mit Routern; senkrecht seine Qualität mit dem 95-%-Bootstrap-Intervall über die Beispiele. Ein Experte e läuft, wenn r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361).
Am Griff lässt sich τ ziehen; was er dabei zeigt, ist interpoliert, nach dem Loslassen gemessen.</translation>
    </message>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>For each layer, the distribution over tokens of the share of its neurons that are active. The tick is the median token, the line reaches from the 5 % to the 95 % token, and the number at the right is the share that rests for the median token.</source>
        <translation>Für jede Schicht die Verteilung, über die Token, des Anteils ihrer aktiven Neuronen. Der Strich ist das Median-Token, die Linie reicht vom 5-%- bis zum 95-%-Token, und die Zahl rechts ist der Anteil, der beim Median-Token ruht.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model&apos;s parts as a tree, with their shapes, parameters and share of the multiply-accumulates of one sample; attention products have no weights of their own. A tick says that a site is converted.</source>
        <translation>Die Teile des Modells als Baum, mit Form, Parametern und Anteil an den Multiplikations-Additionen (MACs) eines Beispiels; die Attention-Produkte haben keine eigenen Gewichte. Ein Häkchen heißt, dass die Stelle umgewandelt wird.</translation>
    </message>
    <message>
        <source>Router quality</source>
        <translation>Routerqualität</translation>
    </message>
    <message>
        <source>Left: what the router predicts for an expert against the norm of the expert&apos;s output; on the dashed line it is right. Right: the share of a token&apos;s summed norm that the predicted best k experts cover, and that the true best k would. Measured on inputs that the router was not fitted on (D2DMoE, arXiv 2310.04361, section 3.3).</source>
        <translation>Links: die Vorhersage des Routers für einen Experten gegen die Norm von dessen Ausgabe; auf der gestrichelten Linie stimmt sie. Rechts: der Anteil an der summierten Norm eines Tokens, den die k als beste vorhergesagten Experten abdecken, und den die k wirklich besten abdecken würden. Gemessen auf Eingaben, auf denen der Router nicht trainiert wurde (D2DMoE, arXiv 2310.04361, Abschnitt 3.3).</translation>
    </message>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Each point is a pair of neurons: its colour is how often both fire on the same token. Lift compares with chance: c·T / (f_i·f_j) for c common tokens of T, where the neurons alone fire on f_i and f_j. Bright blocks on the diagonal are experts whose neurons work together; that is what partitioning looks for (MoEfication, arXiv 2110.01786). Drag moves, the wheel zooms, 0 shows everything; arrows move the cross-hair. In the graph a node&apos;s area is the share of tokens that run the expert.</source>
        <translation>Jeder Punkt ist ein Paar von Neuronen; seine Farbe zeigt, wie oft beide beim selben Token feuern. Der Lift vergleicht mit dem Zufall: c·T / (f_i·f_j) bei c gemeinsamen von T Token, wenn die Neuronen einzeln bei f_i und f_j feuern. Helle Blöcke auf der Diagonale sind Experten, deren Neuronen zusammenarbeiten; danach sucht die Partition (MoEfication, arXiv 2110.01786). Ziehen verschiebt, das Mausrad zoomt, 0 zeigt alles; die Pfeiltasten bewegen das Fadenkreuz. Im Graphen ist die Fläche eines Knotens der Anteil der Token, die den Experten ausführen.</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Guided steps on the built-in models. Each step sets the large view, asks one question or gives one task, and lets you try; a task is recognised once it is done. Keys 1 to 9 answer, Return goes on, Ctrl+PgDown and Ctrl+PgUp walk the steps. Leaving puts τ, the selection and the views back. Lessons of your own are JSON files (docs/lessons.md).</source>
        <translation>Geführte Schritte an den eingebauten Modellen. Jeder Schritt stellt die große Ansicht ein, stellt eine Frage oder eine Aufgabe und lässt Sie probieren; eine erledigte Aufgabe wird erkannt. Die Tasten 1 bis 9 antworten, die Eingabetaste geht weiter, Strg+Bild↓ und Strg+Bild↑ gehen durch die Schritte. Verlassen stellt τ, Auswahl und Ansichten wieder her. Eigene Lektionen sind JSON-Dateien (docs/lessons.md).</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs at the current τ: expert e runs when r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), counted in router scores that the sweep kept. The stronger the ground of a token, the more experts it runs; a picture is veiled where few run. Below, each column is a token and each row a layer, then how many tokens run how many experts. Of a sentence pair the source runs experts of the encoder, the target those of the decoder.</source>
        <translation>Wie viele Experten jedes Token oder jeder Patch beim aktuellen τ ausführt: Experte e läuft, wenn r_e ≥ τ · max r (D2DMoE, arXiv 2310.04361), gezählt anhand der Routerwerte, die die Messreihe behalten hat. Je kräftiger ein Token hinterlegt ist, desto mehr Experten führt es aus; ein Bild ist verschleiert, wo wenige laufen. Darunter ist jede Spalte ein Token und jede Zeile eine Schicht; dann folgt, wie viele Token wie viele Experten ausführen. Bei einem Satzpaar führt die Quelle Experten des Encoders aus, das Ziel die des Decoders.</translation>
    </message>
    <message>
        <source>One sentence or picture of your own through the dense and the converted model at the current τ: softmax probabilities, executed experts (expert e runs when r_e ≥ τ · max r, D2DMoE, arXiv 2310.04361), multiply-accumulates, and the median time of passes in which the two take turns. While τ moves, counts are predicted from the router scores of this sample; after release both models run again. A language model also goes on with the text; an encoder-decoder translates it, the likeliest token each time.</source>
        <translation>Ein eigener Satz oder ein eigenes Bild durch das dichte und das umgewandelte Modell beim aktuellen τ: Softmax-Wahrscheinlichkeiten, gelaufene Experten (Experte e läuft, wenn r_e ≥ τ · max r, D2DMoE, arXiv 2310.04361), Multiplikationen und die mittlere Zeit von Durchläufen, in denen sich beide abwechseln. Während sich τ bewegt, sind die Zahlen aus den Router-Werten dieses Beispiels vorhergesagt; nach dem Loslassen laufen beide Modelle erneut. Ein Sprachmodell setzt den Text auch fort; ein Encoder-Decoder übersetzt ihn, jeweils mit dem wahrscheinlichsten Token.</translation>
    </message>
    <message>
        <source>A training over its steps. Loss: cross-entropy of the labels, divergence from the dense model&apos;s logits, error of the sites&apos; outputs, and α times the sparsity penalty (squared Hoyer: (Σ|a|)² / Σa², D2DMoE, arXiv 2310.04361). Accuracy: on the batches that are trained on; the dashed line and the ring are held-out data before and after. Neurons at rest: activations that are exactly 0, a line a site; dashed, those below 1 % of the token&apos;s largest. Left and Right walk the steps, Up and Down the sites. Runs that are ticked in the list are drawn together. A training that was stopped goes on with the same weights. Of routers: the loss on held-out and on fitted inputs, squared error as a share of the norms&apos; mean square (regression) or cross-entropy (classification), with a ring where the weights were kept; steps made and kept, and Spearman&apos;s rank correlation with the true norms, site by site.</source>
        <translation>Ein Training über seine Schritte. Verlust: Kreuzentropie der Klassen, Divergenz von den Logits des dichten Modells, Fehler der Ausgaben der Stellen und α mal die Strafe (quadrierter Hoyer: (Σ|a|)² / Σa², D2DMoE, arXiv 2310.04361). Genauigkeit: auf den Stapeln, mit denen trainiert wird; die gestrichelte Linie und der Ring sind zurückgehaltene Daten davor und danach. Ruhende Neuronen: Aktivierungen, die genau 0 sind, eine Linie je Stelle; gestrichelt die unter 1 % der größten des Tokens. Links und Rechts gehen durch die Schritte, Auf und Ab durch die Stellen. In der Liste angekreuzte Läufe werden zusammen gezeichnet. Ein angehaltenes Training geht mit denselben Gewichten weiter. Bei Routern: der Verlust auf zurückgehaltenen und auf angepassten Eingaben, quadrierter Fehler als Anteil des mittleren Quadrats der Normen (Regression) oder Kreuzentropie (Klassifikation), mit einem Ring, wo die Gewichte behalten wurden; gemachte und behaltene Schritte und Spearmans Rangkorrelation mit den wahren Normen, Stelle für Stelle.</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerButton</name>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>nicht richtig</translation>
    </message>
</context>
<context>
    <name>dynak::AnswerModel</name>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>line feed</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>The embeddings of the two have a cosine of %1 at τ %2.</source>
        <translation>Die Einbettungen beider haben bei τ %2 einen Kosinus von %1.</translation>
    </message>
    <message>
        <source>Both say %1: dense at %2, at τ %3 at %4.</source>
        <translation>Beide sagen %1: dicht mit %2, bei τ %3 mit %4.</translation>
    </message>
    <message>
        <source>Dense says %1 at %2; at τ %3 it is %4 at %5.</source>
        <translation>Dicht sagt %1 mit %2; bei τ %3 ist es %4 mit %5.</translation>
    </message>
    <message>
        <source>Softmax probability; difference in percentage points</source>
        <translation>Softmax-Wahrscheinlichkeit; Unterschied in Prozentpunkten</translation>
    </message>
    <message>
        <source>embedding, cosine</source>
        <translation>Einbettung, Kosinus</translation>
    </message>
    <message>
        <source>Mean of the tokens&apos; states, compared with the dense model&apos;s</source>
        <translation>Mittel der Zustände der Token, verglichen mit dem dichten Modell</translation>
    </message>
    <message>
        <source>tokens, mean cosine</source>
        <translation>Token, mittlerer Kosinus</translation>
    </message>
    <message>
        <source>States after the last layer, compared with the dense model&apos;s</source>
        <translation>Zustände nach der letzten Schicht, verglichen mit dem dichten Modell</translation>
    </message>
    <message>
        <source>least alike: “%1”</source>
        <translation>am wenigsten ähnlich: „%1“</translation>
    </message>
    <message>
        <source>The token whose state differs most from the dense model&apos;s</source>
        <translation>Das Token, dessen Zustand am meisten vom dichten Modell abweicht</translation>
    </message>
    <message>
        <source>same next token</source>
        <translation>gleiches nächstes Token</translation>
    </message>
    <message>
        <source>Share of the tokens after which both expect the same one</source>
        <translation>Anteil der Token, nach denen beide dasselbe erwarten</translation>
    </message>
    <message>
        <source>perplexity of the text</source>
        <translation>Perplexität des Textes</translation>
    </message>
    <message>
        <source>exp of the mean cross-entropy of its tokens; lower is better</source>
        <translation>exp der mittleren Kreuzentropie seiner Token; kleiner ist besser</translation>
    </message>
    <message>
        <source>experts a token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>Executed experts, mean of sites and tokens</source>
        <translation>Gelaufene Experten, Mittel über Stellen und Token</translation>
    </message>
    <message>
        <source>multiply-accumulates</source>
        <translation>Multiplikationen</translation>
    </message>
    <message>
        <source>Of this sample, routers included</source>
        <translation>Dieses Beispiels, mit Routern</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>Median forward pass of %n round(s) in which the two took turns; dense over converted</source>
        <translation>
            <numerusform>Durchlauf von %n Runde, in der sich beide abwechselten; dicht durch umgewandelt</numerusform>
            <numerusform>Mittlerer Durchlauf von %n Runden, in denen sich beide abwechselten; dicht durch umgewandelt</numerusform>
        </translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>bei τ %1</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>experts a token, encoder</source>
        <translation>Experten je Token, Encoder</translation>
    </message>
    <message>
        <source>experts a token, decoder</source>
        <translation>Experten je Token, Decoder</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n text(s) that each wrote, in turns; dense over converted</source>
        <translation>
            <numerusform>Zeit von %n Text, den beide abwechselnd schrieben; dicht durch umgewandelt</numerusform>
            <numerusform>Mittlere Zeit von %n Texten, die beide abwechselnd schrieben; dicht durch umgewandelt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::AnswerTable</name>
    <message>
        <source>Answers of both models</source>
        <translation>Antworten beider Modelle</translation>
    </message>
</context>
<context>
    <name>dynak::BudgetField</name>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>Los: %1</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationFigure</name>
    <message>
        <source>Co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>Kanten ab</translation>
    </message>
    <message>
        <source>Experts are joined that fire together at least this much more often than chance</source>
        <translation>Verbunden sind Experten, die mindestens so viel öfter gemeinsam feuern als durch Zufall</translation>
    </message>
    <message>
        <source>edges from %1</source>
        <translation>Kanten ab %1</translation>
    </message>
    <message>
        <source>area: tokens that run it</source>
        <translation>Fläche: Tokens, die ihn ausführen</translation>
    </message>
    <message>
        <source>area: its neurons&apos; firing rate</source>
        <translation>Fläche: Feuerrate seiner Neuronen</translation>
    </message>
    <message>
        <source>neuron %1: fires on %2 of tokens</source>
        <translation>Neuron %1: feuert bei %2 der Token</translation>
    </message>
    <message>
        <source>expert %1</source>
        <translation>Experte %1</translation>
    </message>
    <message>
        <source>neurons %1 and %2: together in %3 of tokens, %4</source>
        <translation>Neuronen %1 und %2: gemeinsam bei %3 der Token, %4</translation>
    </message>
    <message>
        <source>neurons %1 and %2: at least one never fires</source>
        <translation>Neuronen %1 und %2: mindestens eines feuert nie</translation>
    </message>
    <message>
        <source> · %1 of the tokens of %2</source>
        <translation> · %1 der Token von %2</translation>
    </message>
    <message>
        <source>both in expert %1</source>
        <translation>beide in Experte %1</translation>
    </message>
    <message>
        <source>experts %1 and %2</source>
        <translation>Experten %1 und %2</translation>
    </message>
    <message>
        <source>%1 · %2 neurons · %3 tokens</source>
        <translation>%1 · %2 Neuronen · %3 Token</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erstes</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweites</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>multiple of chance</source>
        <translation>Vielfaches des Zufalls</translation>
    </message>
    <message>
        <source>share of co-activations inside experts</source>
        <translation>Anteil der Koaktivierungen in Experten</translation>
    </message>
</context>
<context>
    <name>dynak::CoactivationView</name>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>The layer whose neurons are shown</source>
        <translation>Schicht, deren Neuronen gezeigt werden</translation>
    </message>
    <message>
        <source>How the neurons are sorted</source>
        <translation>Wie die Neuronen sortiert sind</translation>
    </message>
    <message>
        <source>What the colour of a pair of neurons tells: how much more often than chance they fire together, for which share of the row neuron&apos;s tokens, or for which share of all tokens</source>
        <translation>Was die Farbe eines Neuronenpaars sagt: wie viel öfter als durch Zufall beide gemeinsam feuern, bei welchem Anteil der Token des Zeilenneurons oder bei welchem Anteil aller Token</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>Experten von %1</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>original</source>
        <translation>ursprünglich</translation>
    </message>
    <message>
        <source>firing rate</source>
        <translation>Feuerrate</translation>
    </message>
    <message>
        <source>Which neurons fire together, and how well the experts follow that.</source>
        <translation>Welche Neuronen gemeinsam feuern und wie gut die Experten dem folgen.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>It needs a profile that counts co-activation: its options have that switched off.</source>
        <translation>Nötig ist ein Profil, das Koaktivierungen zählt; in seinen Optionen ist das ausgeschaltet.</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>Nötig ist das Profil: ein Durchgang durch die Daten.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>dynak::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>dynak::ContinuationPanel</name>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>At most so many new tokens</source>
        <translation>Höchstens so viele neue Token</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>Continuation by the dense model</source>
        <translation>Fortsetzung des dichten Modells</translation>
    </message>
    <message>
        <source>Continuation by the converted model</source>
        <translation>Fortsetzung des umgewandelten Modells</translation>
    </message>
    <message>
        <source>at τ %1</source>
        <translation>bei τ %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Continue the text</source>
        <translation>Text fortsetzen</translation>
    </message>
    <message>
        <source>Stop; what is written stays</source>
        <translation>Anhalten; was geschrieben ist, bleibt</translation>
    </message>
    <message>
        <source>Both models go on with the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>Beide Modelle setzen den Text fort, jeweils mit dem wahrscheinlichsten Token (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 experts a token</source>
        <translation>%1 Experten je Token</translation>
    </message>
    <message>
        <source>%1 experts so far</source>
        <translation>bisher %1 Experten</translation>
    </message>
    <message>
        <source>%1 tokens/s</source>
        <translation>%1 Token/s</translation>
    </message>
    <message>
        <source>continuation</source>
        <translation>Fortsetzung</translation>
    </message>
    <message>
        <source>new tokens</source>
        <translation>neue Token</translation>
    </message>
    <message>
        <source>experts run</source>
        <translation>gelaufene Experten</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>Translation by the dense model</source>
        <translation>Übersetzung des dichten Modells</translation>
    </message>
    <message>
        <source>Translation by the converted model</source>
        <translation>Übersetzung des umgewandelten Modells</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Both models translate the text, the likeliest token each time (Ctrl+Return)</source>
        <translation>Beide Modelle übersetzen den Text, jeweils mit dem wahrscheinlichsten Token (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>time, ms</source>
        <translation>Zeit, ms</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyFigure</name>
    <message>
        <source>Cost and accuracy</source>
        <translation>Kosten und Genauigkeit</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>within %1 of dense</source>
        <translation>höchstens %1 unter dicht</translation>
    </message>
    <message>
        <source>%1 of dense at %2 of its cost</source>
        <translation>%1 von dicht bei %2 der Kosten</translation>
    </message>
</context>
<context>
    <name>dynak::CostAccuracyView</name>
    <message>
        <source>What each operating point costs and how good it is.</source>
        <translation>Was jeder Arbeitspunkt kostet und wie gut er ist.</translation>
    </message>
    <message>
        <source>It needs the sweep: the model is measured at a list of τ.</source>
        <translation>Nötig ist die Messreihe: Das Modell wird bei einer Liste von τ gemessen.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>What the horizontal axis shows</source>
        <translation>Was die waagerechte Achse zeigt</translation>
    </message>
    <message>
        <source>What the vertical axis shows</source>
        <translation>Was die senkrechte Achse zeigt</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Kept points, and the point for a budget</source>
        <translation>Gemerkte Punkte und der Punkt zu einer Vorgabe</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>A τ for each site, and a budget over all of them</source>
        <translation>Ein τ für jede Stelle, und ein Budget über alle</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>dynak::ErrorBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the message with its details</source>
        <translation>Meldung mit Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>dynak::ExpertModel</name>
    <message>
        <source>%1 · runs for %2 of tokens</source>
        <translation>%1 · läuft bei %2 der Token</translation>
    </message>
    <message>
        <source>%1 · its neurons fire on %2 of tokens</source>
        <translation>%1 · seine Neuronen feuern bei %2 der Token</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>Experte</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>share of tokens that run it</source>
        <translation>Anteil der Token, die ihn ausführen</translation>
    </message>
    <message>
        <source>mean firing rate of its neurons</source>
        <translation>mittlere Feuerrate seiner Neuronen</translation>
    </message>
    <message>
        <source>co-activation inside, multiple of chance</source>
        <translation>Koaktivierung innen, Vielfaches des Zufalls</translation>
    </message>
    <message>
        <source>nearest expert</source>
        <translation>nächster Experte</translation>
    </message>
    <message>
        <source>co-activation with it, multiple of chance</source>
        <translation>Koaktivierung mit ihm, Vielfaches des Zufalls</translation>
    </message>
</context>
<context>
    <name>dynak::Extremes</name>
    <message>
        <source>Dearest tokens</source>
        <translation>Teuerste Token</translation>
    </message>
    <message>
        <source>Cheapest tokens</source>
        <translation>Günstigste Token</translation>
    </message>
</context>
<context>
    <name>dynak::FitFigure</name>
    <message>
        <source>fitted %1</source>
        <translation>angepasst %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>behalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) stopped early</source>
        <translation>
            <numerusform>%n Stelle hielt früh an</numerusform>
            <numerusform>%n Stellen hielten früh an</numerusform>
        </translation>
    </message>
    <message>
        <source>least %1, %2</source>
        <translation>kleinste %1, %2</translation>
    </message>
    <message>
        <source>loss on held-out inputs</source>
        <translation>Verlust auf zurückgehaltenen Eingaben</translation>
    </message>
    <message>
        <source>loss on fitted inputs</source>
        <translation>Verlust auf angepassten Eingaben</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>step %1: loss on held-out inputs</source>
        <translation>Schritt %1: Verlust auf zurückgehaltenen Eingaben</translation>
    </message>
    <message>
        <source>step %1: loss on fitted inputs</source>
        <translation>Schritt %1: Verlust auf angepassten Eingaben</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>site, in the order of the model</source>
        <translation>Stelle, in der Reihenfolge des Modells</translation>
    </message>
</context>
<context>
    <name>dynak::Gallery</name>
    <message>
        <source>Samples by experts run</source>
        <translation>Beispiele nach ausgeführten Experten</translation>
    </message>
</context>
<context>
    <name>dynak::GalleryModel</name>
    <message>
        <source>dense says %1</source>
        <translation>dicht: %1</translation>
    </message>
    <message>
        <source>%1 experts a patch</source>
        <translation>%1 Experten je Patch</translation>
    </message>
    <message>
        <source>with experts: %1</source>
        <translation>mit Experten: %1</translation>
    </message>
</context>
<context>
    <name>dynak::LayoutPanel</name>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name der Anordnung</translation>
    </message>
    <message>
        <source>How the views stand now is kept under this name; one of the same name is replaced</source>
        <translation>Wie die Ansichten jetzt stehen, wird unter diesem Namen gemerkt; eine gleichen Namens wird ersetzt</translation>
    </message>
    <message>
        <source>Kept layouts</source>
        <translation>Gemerkte Anordnungen</translation>
    </message>
    <message>
        <source>Return or double click: go there. F2: rename. Delete: delete.</source>
        <translation>Eingabe oder Doppelklick: anwenden. F2: umbenennen. Entf: löschen.</translation>
    </message>
    <message>
        <source>Keep how the views stand now as</source>
        <translation>Jetzige Anordnung merken als</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Keep the present layout under this name</source>
        <translation>Die jetzige Anordnung unter diesem Namen merken</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Arrange the views as this layout says</source>
        <translation>Die Ansichten so anordnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Give this layout another name</source>
        <translation>Dieser Anordnung einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget this layout; it can be undone</source>
        <translation>Diese Anordnung vergessen; lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>rename a layout</source>
        <translation>eine Anordnung umbenennen</translation>
    </message>
    <message>
        <source>keep a layout</source>
        <translation>eine Anordnung merken</translation>
    </message>
    <message>
        <source>delete a layout</source>
        <translation>eine Anordnung löschen</translation>
    </message>
</context>
<context>
    <name>dynak::Layouts</name>
    <message>
        <source>Layout %1</source>
        <translation>Anordnung %1</translation>
    </message>
</context>
<context>
    <name>dynak::LessonCard</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the lesson off the list; its file stays</source>
        <translation>Die Lektion von der Liste nehmen; ihre Datei bleibt</translation>
    </message>
</context>
<context>
    <name>dynak::LessonPage</name>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Do it in my place</source>
        <translation>Es für mich tun</translation>
    </message>
    <message>
        <source>Choose the right answer</source>
        <translation>Die richtige Antwort wählen</translation>
    </message>
    <message>
        <source>Being measured …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>No point of this project does that.</source>
        <translation>Kein Punkt dieses Projekts tut das.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>This lesson goes with any project. Open one, and it begins.</source>
        <translation>Diese Lektion passt zu jedem Projekt. Öffnen Sie eines, und sie beginnt.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>This lesson is about the built-in model “%1”, which is not open.</source>
        <translation>Diese Lektion handelt vom eingebauten Modell „%1“, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>It opens as you left it.</source>
        <translation>Es öffnet sich, wie Sie es verlassen haben.</translation>
    </message>
    <message>
        <source>It is computed first: about %1. You can read meanwhile.</source>
        <translation>Es wird zuerst berechnet: etwa %1. Sie können inzwischen lesen.</translation>
    </message>
    <message>
        <source>It is computed first. You can read meanwhile.</source>
        <translation>Es wird zuerst berechnet. Sie können inzwischen lesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Still computing. %1, %2 left.</source>
        <translation>Es wird noch gerechnet. %1, noch %2.</translation>
    </message>
    <message>
        <source>Still computing. %1.</source>
        <translation>Es wird noch gerechnet. %1.</translation>
    </message>
    <message>
        <source>Some results that this step shows are missing. “Run all” computes them.</source>
        <translation>Einige Ergebnisse, die dieser Schritt zeigt, fehlen. „Alles ausführen“ berechnet sie.</translation>
    </message>
</context>
<context>
    <name>dynak::LessonsView</name>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Go to the next step of the lesson</source>
        <translation>Zum nächsten Schritt der Lektion gehen</translation>
    </message>
    <message>
        <source>Previous step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Go to the step before</source>
        <translation>Zum Schritt davor gehen</translation>
    </message>
    <message>
        <source>Leave lesson</source>
        <translation>Lektion verlassen</translation>
    </message>
    <message>
        <source>Go back to the list; τ, the selection and the views are put back as they were</source>
        <translation>Zurück zur Liste; τ, Auswahl und Ansichten werden wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n solved</source>
        <translation>
            <numerusform>%n gelöst</numerusform>
            <numerusform>%n gelöst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dynak::MainWindow</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open model folder…</source>
        <translation>Modellordner öffnen …</translation>
    </message>
    <message>
        <source>Open a Hugging Face folder with the data to see it on</source>
        <translation>Hugging-Face-Ordner öffnen, mit Daten, auf denen das Modell läuft</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>Projekt unter anderem Namen speichern</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Close the project and go to the start page</source>
        <translation>Projekt schließen und zur Startseite gehen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop what runs and leave</source>
        <translation>Laufendes anhalten und beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again</source>
        <translation>Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Select less</source>
        <translation>Auswahl verkleinern</translation>
    </message>
    <message>
        <source>Drop the finest part of the selection</source>
        <translation>Feinsten Teil der Auswahl weglassen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl leeren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The selection before</source>
        <translation>Vorige Auswahl</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>The selection after</source>
        <translation>Nächste Auswahl</translation>
    </message>
    <message>
        <source>Smaller τ</source>
        <translation>τ kleiner</translation>
    </message>
    <message>
        <source>Run more experts</source>
        <translation>Mehr Experten ausführen</translation>
    </message>
    <message>
        <source>Larger τ</source>
        <translation>τ größer</translation>
    </message>
    <message>
        <source>Run fewer experts</source>
        <translation>Weniger Experten ausführen</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation>Alles ausführen</translation>
    </message>
    <message>
        <source>Run every stage that is not done, up to the curve</source>
        <translation>Alle offenen Stufen bis zur Kurve ausführen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the stage that runs; what it finished is kept</source>
        <translation>Laufende Stufe anhalten; Fertiges bleibt erhalten</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ausführen: %1</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the current figure at twice its size</source>
        <translation>Aktuelle Grafik in doppelter Größe kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the numbers of the current figure, with a header</source>
        <translation>Zahlen der aktuellen Grafik mit Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>About this view</source>
        <translation>Über diese Ansicht</translation>
    </message>
    <message>
        <source>What the current view shows, with its source</source>
        <translation>Was die aktuelle Ansicht zeigt, mit Quelle</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Stufe</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>&amp;Grafik</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak-Projekte (*.dynak)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Open model folder</source>
        <translation>Modellordner öffnen</translation>
    </message>
    <message>
        <source>Data to see %1 on</source>
        <translation>Daten für %1</translation>
    </message>
    <message>
        <source>Dynak</source>
        <translation>Dynak</translation>
    </message>
    <message>
        <source>The results of this project are not saved.</source>
        <translation>Die Ergebnisse dieses Projekts sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Computing them again takes the same time again.</source>
        <translation>Sie neu zu berechnen dauert noch einmal so lange.</translation>
    </message>
    <message>
        <source>Write the converted model at the current τ, and check what was written</source>
        <translation>Umgewandeltes Modell beim aktuellen τ schreiben und das Geschriebene prüfen</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Self-check: %1</source>
        <translation>Selbstprüfung: %1</translation>
    </message>
    <message>
        <source>Folder to export to</source>
        <translation>Zielordner für den Export</translation>
    </message>
    <message>
        <source>Demos</source>
        <translation>Demos</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 at %2 of the cost</source>
        <translation>%1 bei %2 der Kosten</translation>
    </message>
    <message>
        <source>Keep operating point</source>
        <translation>Arbeitspunkt merken</translation>
    </message>
    <message>
        <source>Keep the point of the moment in the list beside the curve</source>
        <translation>Aktuellen Punkt in der Liste neben der Kurve merken</translation>
    </message>
    <message>
        <source>Open lesson…</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Put a lesson of your own on the list and begin it</source>
        <translation>Eine eigene Lektion auf die Liste setzen und beginnen</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Write all figures and numbers of the project into one HTML page</source>
        <translation>Alle Abbildungen und Zahlen des Projekts in eine HTML-Seite schreiben</translation>
    </message>
    <message>
        <source>Writing the report… %1</source>
        <translation>Bericht wird geschrieben … %1</translation>
    </message>
    <message>
        <source>Report written to %1.</source>
        <translation>Bericht nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>It needs no other file and no network.</source>
        <translation>Er braucht keine andere Datei und kein Netz.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>Als %1 speichern …</translation>
    </message>
    <message>
        <source>Save the current figure as a file</source>
        <translation>Die aktuelle Abbildung als Datei speichern</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that draws the current figure again; it reads the project&apos;s file</source>
        <translation>Den Befehl kopieren, der die aktuelle Abbildung neu zeichnet; er liest die Projektdatei</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Open lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (*.json)</source>
        <translation>Lektionen (*.json)</translation>
    </message>
    <message>
        <source>“%1” is on the list of lessons.</source>
        <translation>„%1“ steht auf der Liste der Lektionen.</translation>
    </message>
    <message>
        <source>It goes with any project: open one, and it begins.</source>
        <translation>Sie passt zu jedem Projekt: Öffnen Sie eines, und sie beginnt.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open what was exported</source>
        <translation>Exportiertes öffnen</translation>
    </message>
    <message>
        <source>Show the folder or the report that was written last</source>
        <translation>Zeigt den Ordner oder den Bericht, der zuletzt geschrieben wurde</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a text, a class of pictures or a part of the model</source>
        <translation>Einen Text, eine Klasse von Bildern oder einen Teil des Modells suchen</translation>
    </message>
</context>
<context>
    <name>dynak::ModelView</name>
    <message>
        <source>Parts of the model</source>
        <translation>Teile des Modells</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter parts by name</source>
        <translation>Teile nach Namen filtern</translation>
    </message>
    <message>
        <source>The parts of the model, their parameters and their share of the work.</source>
        <translation>Die Teile des Modells, ihre Parameter und ihr Anteil an der Rechenarbeit.</translation>
    </message>
    <message>
        <source>It needs the model to be loaded.</source>
        <translation>Nötig ist ein geladenes Modell.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>%1 · MACs of a sample of %2 tokens</source>
        <translation>%1 · MACs eines Beispiels mit %2 Token</translation>
    </message>
</context>
<context>
    <name>dynak::NeuronFigure</name>
    <message>
        <source>Neurons of a site</source>
        <translation>Neuronen einer Stelle</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>firing rate, share of tokens</source>
        <translation>Feuerrate, Anteil der Token</translation>
    </message>
    <message>
        <source>mean magnitude</source>
        <translation>mittlerer Betrag</translation>
    </message>
    <message>
        <source>neurons by firing rate</source>
        <translation>Neuronen nach Feuerrate</translation>
    </message>
    <message numerus="yes">
        <source>%n neuron(s)</source>
        <translation>
            <numerusform>%n Neuron</numerusform>
            <numerusform>%n Neuronen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n always fire(s)</source>
        <translation>
            <numerusform>%n feuert immer</numerusform>
            <numerusform>%n feuern immer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never fire(s)</source>
        <translation>
            <numerusform>%n feuert nie</numerusform>
            <numerusform>%n feuern nie</numerusform>
        </translation>
    </message>
    <message>
        <source>pre-activation</source>
        <translation>Präaktivierung</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>pre-activation from</source>
        <translation>Voraktivierung von</translation>
    </message>
    <message>
        <source>pre-activation to</source>
        <translation>Voraktivierung bis</translation>
    </message>
    <message>
        <source>share of values</source>
        <translation>Anteil der Werte</translation>
    </message>
</context>
<context>
    <name>dynak::OperatingPointModel</name>
    <message>
        <source>operating point</source>
        <translation>Arbeitspunkt</translation>
    </message>
    <message>
        <source>cost, share of dense MACs</source>
        <translation>Kosten in MACs, Anteil am dichten Modell</translation>
    </message>
    <message>
        <source>MACs per sample</source>
        <translation>MACs je Beispiel</translation>
    </message>
    <message>
        <source>95 % interval, low</source>
        <translation>95-%-Intervall, unten</translation>
    </message>
    <message>
        <source>95 % interval, high</source>
        <translation>95-%-Intervall, oben</translation>
    </message>
    <message>
        <source>experts per token and site</source>
        <translation>Experten je Token und Stelle</translation>
    </message>
    <message>
        <source>ms per sample</source>
        <translation>ms je Beispiel</translation>
    </message>
    <message>
        <source>%1 of dense MACs (%2 per sample)</source>
        <translation>%1 der MACs des dichten Modells (%2 je Beispiel)</translation>
    </message>
    <message>
        <source>%1 %2 (%3 … %4)</source>
        <translation>%1 %2 (%3 … %4)</translation>
    </message>
    <message>
        <source>%1 experts per token and site</source>
        <translation>%1 Experten je Token und Stelle</translation>
    </message>
    <message>
        <source>%1 per sample, measured</source>
        <translation>%1 je Beispiel, gemessen</translation>
    </message>
    <message numerus="yes">
        <source>over %n sample(s)</source>
        <translation>
            <numerusform>über %n Beispiel</numerusform>
            <numerusform>über %n Beispiele</numerusform>
        </translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>no measured point is both cheaper and better</source>
        <translation>kein gemessener Punkt ist zugleich günstiger und besser</translation>
    </message>
</context>
<context>
    <name>dynak::OutlineModel</name>
    <message>
        <source>%1: tick to convert it</source>
        <translation>%1: zum Umwandeln ankreuzen</translation>
    </message>
    <message>
        <source>%1
%2 of the MACs of a sample of %3 tokens</source>
        <translation>%1
%2 der MACs eines Beispiels mit %3 Token</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>dynak::PinList</name>
    <message>
        <source>Keep the point of the moment to compare it with others.</source>
        <translation>Aktuellen Punkt merken, um ihn mit anderen zu vergleichen.</translation>
    </message>
    <message>
        <source>kept points</source>
        <translation>gemerkte Punkte</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Kept points</source>
        <translation>Gemerkte Punkte</translation>
    </message>
    <message>
        <source>cheapest within</source>
        <translation>günstigster, höchstens</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>% schlechter</translation>
    </message>
    <message>
        <source>best under</source>
        <translation>bester unter</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>% der Kosten</translation>
    </message>
    <message>
        <source>Enter a number and press Return: τ moves to that measured point</source>
        <translation>Zahl eingeben und Eingabetaste drücken: τ springt zu diesem gemessenen Punkt</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 1.</source>
        <translation>Erwartet wird ein Anteil in Prozent, etwa 1.</translation>
    </message>
    <message>
        <source>No measured point is within %1 of dense.</source>
        <translation>Kein gemessener Punkt ist höchstens %1 schlechter als das dichte Modell.</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>Erwartet wird ein Anteil in Prozent, etwa 50.</translation>
    </message>
    <message>
        <source>No measured point costs less than %1.</source>
        <translation>Kein gemessener Punkt kostet weniger als %1.</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1: %2 bei %3 der Kosten</translation>
    </message>
    <message>
        <source>Click: go there. Ctrl+click a second one: compare. Double click or F2: rename. Delete: remove. Alt+↑ and Alt+↓: move.</source>
        <translation>Klick: dorthin. Strg+Klick auf einen zweiten: vergleichen. Doppelklick oder F2: umbenennen. Entf: entfernen. Alt+↑ und Alt+↓: verschieben.</translation>
    </message>
    <message>
        <source>go to the point for a budget</source>
        <translation>zum Punkt für ein Budget gehen</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>zu %1 gehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Export: %1</source>
        <translation>Exportieren: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>dynak::PinModel</name>
    <message>
        <source>remove a point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted between measured points</source>
        <translation>zwischen gemessenen Punkten vorhergesagt</translation>
    </message>
    <message>
        <source>rename a point</source>
        <translation>Punkt umbenennen</translation>
    </message>
    <message>
        <source>point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 against %2: cost %3 points, %4 %5</source>
        <translation>%1 gegen %2: Kosten %3 Punkte, %4 %5</translation>
    </message>
    <message>
        <source>%1 × as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
</context>
<context>
    <name>dynak::PipelineView</name>
    <message>
        <source>The steps from a model to its curve.</source>
        <translation>Die Stufen vom Modell bis zu seiner Kurve.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>own options</source>
        <translation>eigene Optionen</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>take the preset %1</source>
        <translation>Vorgabe %1 übernehmen</translation>
    </message>
</context>
<context>
    <name>dynak::PlaygroundView</name>
    <message>
        <source>example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Take another sample of the data</source>
        <translation>Ein anderes Beispiel aus den Daten nehmen</translation>
    </message>
    <message>
        <source>file…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Try a picture or a text from a file</source>
        <translation>Ein Bild oder einen Text aus einer Datei probieren</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopieren</translation>
    </message>
    <message>
        <source>Copy the answers as a table</source>
        <translation>Die Antworten als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Type a sentence, or drop a text file</source>
        <translation>Einen Satz tippen oder eine Textdatei ablegen</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Drop a picture here, paste one, or choose a file.</source>
        <translation>Ein Bild hier ablegen, einfügen oder eine Datei wählen.</translation>
    </message>
    <message>
        <source>What the model makes of your own sentence or picture, dense and converted, side by side.</source>
        <translation>Was das Modell aus einem eigenen Satz oder Bild macht, dicht und umgewandelt, nebeneinander.</translation>
    </message>
    <message>
        <source>It needs the experts and their routers.</source>
        <translation>Dazu braucht es die Experten und ihre Router.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Choose a picture to try</source>
        <translation>Bild zum Probieren wählen</translation>
    </message>
    <message>
        <source>Choose a text to try</source>
        <translation>Text zum Probieren wählen</translation>
    </message>
    <message>
        <source>Waits until the stage “%1” is done.</source>
        <translation>Wartet, bis die Stufe „%1“ fertig ist.</translation>
    </message>
    <message>
        <source>Both models run…</source>
        <translation>Beide Modelle laufen …</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Both write the same at τ %1.</source>
        <translation>Beide schreiben dasselbe bei τ %1.</translation>
    </message>
    <message>
        <source>They differ from the first token on, at τ %1.</source>
        <translation>Sie unterscheiden sich vom ersten Token an, bei τ %1.</translation>
    </message>
    <message numerus="yes">
        <source>They part after %n token(s), at τ %1.</source>
        <translation>
            <numerusform>Sie trennen sich nach %n Token, bei τ %1.</numerusform>
            <numerusform>Sie trennen sich nach %n Token, bei τ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It needs routers for the options as they are now.</source>
        <translation>Es braucht Router für die Optionen, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectBar</name>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>dynak::ProjectRunner</name>
    <message>
        <source>%1: %2 (at most %3)</source>
        <translation>%1: %2 (höchstens %3)</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityFigure</name>
    <message>
        <source>Router quality</source>
        <translation>Routerqualität</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>experts, k</source>
        <translation>Experten, k</translation>
    </message>
    <message>
        <source>share of the norm covered</source>
        <translation>abgedeckter Anteil der Norm</translation>
    </message>
    <message>
        <source>by the true best k</source>
        <translation>durch die k wirklich besten</translation>
    </message>
    <message>
        <source>true norm of the expert&apos;s output</source>
        <translation>wahre Norm der Expertenausgabe</translation>
    </message>
    <message>
        <source>%1: predicted norm</source>
        <translation>%1: vorhergesagte Norm</translation>
    </message>
    <message>
        <source>%1: router&apos;s score</source>
        <translation>%1: Routerwert</translation>
    </message>
    <message>
        <source>experts run, k</source>
        <translation>ausgeführte Experten, k</translation>
    </message>
    <message>
        <source>norm covered by the best k experts</source>
        <translation>Norm, die die besten k Experten abdecken</translation>
    </message>
    <message>
        <source>true best k</source>
        <translation>k wirklich beste</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>true norm</source>
        <translation>wahre Norm</translation>
    </message>
    <message>
        <source>router&apos;s score</source>
        <translation>Wert des Routers</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityModel</name>
    <message>
        <source>Norm covered by the predicted best quarter of the experts, as share of what the true best cover</source>
        <translation>Norm, die das als bestes vorhergesagte Viertel der Experten abdeckt, als Anteil dessen, was das wirklich beste Viertel abdeckt</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>rank correlation</source>
        <translation>Rangkorrelation</translation>
    </message>
    <message>
        <source>of oracle</source>
        <translation>Anteil am Orakel</translation>
    </message>
    <message>
        <source>router cost</source>
        <translation>Routerkosten</translation>
    </message>
</context>
<context>
    <name>dynak::RouterQualityView</name>
    <message>
        <source>Routers by site</source>
        <translation>Router nach Stelle</translation>
    </message>
    <message>
        <source>How well each router knows beforehand which experts matter for a token.</source>
        <translation>Wie gut jeder Router im Voraus weiß, welche Experten für ein Token wichtig sind.</translation>
    </message>
    <message>
        <source>It needs the routers: they are fitted on the profile&apos;s inputs.</source>
        <translation>Nötig sind die Router: Sie werden auf den Eingaben des Profils trainiert.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
</context>
<context>
    <name>dynak::RunFigure</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>dynak::RunModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>A tick draws the run beside the selected one</source>
        <translation>Ein Häkchen zeichnet den Lauf neben den gewählten</translation>
    </message>
    <message>
        <source>Share of activations that are exactly 0, mean over sites</source>
        <translation>Anteil der Aktivierungen, die genau 0 sind, Mittel über Stellen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ruhend</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>ρ %1</source>
        <translation>ρ %1</translation>
    </message>
    <message>
        <source>On held-out data where the run is done, else on what it trains on; ρ: rank correlation of routers, mean over sites</source>
        <translation>Auf Zurückgehaltenem, wenn der Lauf fertig ist, sonst auf den Trainingsdaten; ρ: Rangkorrelation der Router, Mittel über die Stellen</translation>
    </message>
</context>
<context>
    <name>dynak::SampleBar</name>
    <message>
        <source>Sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>Voriges Beispiel</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>Nächstes Beispiel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the samples</source>
        <translation>In den Beispielen suchen</translation>
    </message>
    <message>
        <source>Go to the next sample of a class</source>
        <translation>Zum nächsten Beispiel einer Klasse gehen</translation>
    </message>
    <message>
        <source>Go to the next place that reads so</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>all sites</source>
        <translation>alle Stellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>dynak::SampleText</name>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target of the data</source>
        <translation>Ziel aus den Daten</translation>
    </message>
    <message>
        <source>as the model writes it at the τ of the moment</source>
        <translation>wie das Modell es beim aktuellen τ schreibt</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>The lower text: the target of the data, which the decoder is given, or what the converted model itself writes, the likeliest token each time</source>
        <translation>Der untere Text: das Ziel aus den Daten, das der Decoder bekommt, oder was das umgewandelte Modell selbst schreibt, jeweils mit dem wahrscheinlichsten Token</translation>
    </message>
    <message>
        <source>The lower text</source>
        <translation>Der untere Text</translation>
    </message>
    <message>
        <source>Source of the sample</source>
        <translation>Quelle des Beispiels</translation>
    </message>
    <message>
        <source>Text of the sample</source>
        <translation>Text des Beispiels</translation>
    </message>
    <message>
        <source>Target of the sample</source>
        <translation>Ziel des Beispiels</translation>
    </message>
</context>
<context>
    <name>dynak::Sentence</name>
    <message>
        <source>The project has no partition &apos;%1&apos;.</source>
        <translation>Das Projekt hat keine Partition „%1“.</translation>
    </message>
    <message>
        <source>Leave --partition out to take the one that tau moves on.</source>
        <translation>Lassen Sie --partition weg, um die Partition zu nehmen, auf der sich tau bewegt.</translation>
    </message>
    <message>
        <source>--part is &apos;%1&apos;, expected ROW,COLUMN,N such as 0,64,128.</source>
        <translation>--part ist „%1“, erwartet wurde ZEILE,SPALTE,N, etwa 0,64,128.</translation>
    </message>
    <message>
        <source>Leave it out to see the whole map.</source>
        <translation>Lassen Sie die Option weg, um die ganze Karte zu sehen.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8.</source>
        <translation>%1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The model takes text, not pictures.</source>
        <translation>Das Modell nimmt Text, keine Bilder.</translation>
    </message>
    <message>
        <source>Type a sentence, or drop a text file.</source>
        <translation>Tippen Sie einen Satz oder legen Sie eine Textdatei ab.</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Cannot save a figure as &apos;%1&apos;: the suffix is none of %2.</source>
        <translation>Eine Abbildung kann nicht als „%1“ gespeichert werden: Die Endung ist keine von %2.</translation>
    </message>
    <message>
        <source>Give the file one of these suffixes.</source>
        <translation>Geben Sie der Datei eine dieser Endungen.</translation>
    </message>
    <message>
        <source>--%1 is &apos;%2&apos;, expected a number from %3 to %4.</source>
        <translation>--%1 ist „%2“, erwartet wurde eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>Leave it out to take the project&apos;s own.</source>
        <translation>Lassen Sie die Option weg, um den Wert des Projekts zu nehmen.</translation>
    </message>
    <message>
        <source>--%1 is &apos;%2&apos;, expected one of %3.</source>
        <translation>--%1 ist „%2“, erwartet wurde eines von %3.</translation>
    </message>
    <message>
        <source>Leave it out to take the usual one.</source>
        <translation>Lassen Sie die Option weg, um den üblichen Wert zu nehmen.</translation>
    </message>
    <message>
        <source>--site-tau is &apos;%1&apos;, expected SITE=TAU.</source>
        <translation>--site-tau ist „%1“, erwartet wurde STELLE=TAU.</translation>
    </message>
    <message>
        <source>Write e.g. layer.3.ffn=0.05; commas separate several.</source>
        <translation>Schreiben Sie z. B. layer.3.ffn=0.05; mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>%1: %2 is &apos;%3&apos;, expected a colour such as #2f6fb3.</source>
        <translation>%1: %2 ist „%3“, erwartet wurde eine Farbe wie #2f6fb3.</translation>
    </message>
    <message>
        <source>Restore the palette file from the sources.</source>
        <translation>Stellen Sie die Palettendatei aus den Quellen wieder her.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no colours.</source>
        <translation>%1: „%2“ hat keine Farben.</translation>
    </message>
    <message>
        <source>The palette %1 is not built in.</source>
        <translation>Die Palette %1 ist nicht eingebaut.</translation>
    </message>
    <message>
        <source>Rebuild the studio.</source>
        <translation>Bauen Sie das Studio neu.</translation>
    </message>
    <message>
        <source>%1 has no site &apos;%2&apos;.</source>
        <translation>%1 hat keine Stelle „%2“.</translation>
    </message>
    <message>
        <source>The view Model lists the sites.</source>
        <translation>Die Ansicht „Modell“ zählt die Stellen auf.</translation>
    </message>
    <message>
        <source>%1 has no router scores of sample %2.</source>
        <translation>%1 hat keine Routerwerte des Beispiels %2.</translation>
    </message>
    <message>
        <source>Leave --sample out for the first that has, or keep more tokens in the sweep.</source>
        <translation>Lassen Sie --sample weg, um das erste Beispiel zu nehmen, das welche hat, oder behalten Sie in der Messreihe mehr Token.</translation>
    </message>
    <message>
        <source>There is no figure &apos;%1&apos;.</source>
        <translation>Es gibt keine Abbildung „%1“.</translation>
    </message>
    <message>
        <source>Figures: %1.</source>
        <translation>Abbildungen: %1.</translation>
    </message>
    <message>
        <source>%1 has no results for the figure &apos;%2&apos; yet.</source>
        <translation>%1 hat noch keine Ergebnisse für die Abbildung „%2“.</translation>
    </message>
    <message>
        <source>Run the stages first: dynak convert, or Run all in the window.</source>
        <translation>Führen Sie zuerst die Stufen aus: mit dynak convert oder „Alles ausführen“ im Fenster.</translation>
    </message>
    <message>
        <source>The figure &apos;%1&apos; is gone.</source>
        <translation>Die Abbildung „%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The options have changed since the routers were fitted.</source>
        <translation>Die Optionen haben sich geändert, seit die Router angepasst wurden.</translation>
    </message>
    <message>
        <source>Run all stages, or undo the change; then export.</source>
        <translation>Führen Sie alle Stufen aus, oder machen Sie die Änderung rückgängig; exportieren Sie danach.</translation>
    </message>
    <message>
        <source>There is no project.</source>
        <translation>Es gibt kein Projekt.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There are no routers to export yet.</source>
        <translation>Es gibt noch keine Router zum Exportieren.</translation>
    </message>
    <message>
        <source>Run all stages first.</source>
        <translation>Führen Sie zuerst alle Stufen aus.</translation>
    </message>
    <message>
        <source>There is no project to save.</source>
        <translation>Es gibt kein Projekt zum Speichern.</translation>
    </message>
    <message>
        <source>%1 has no profile to compare with.</source>
        <translation>%1 hat kein Profil zum Vergleichen.</translation>
    </message>
    <message>
        <source>Run its profile stage first, or choose another project.</source>
        <translation>Führen Sie zuerst die Stufe „Profil“ jenes Projekts aus, oder wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>%1 has none of this project&apos;s sites in its profile.</source>
        <translation>%1 hat keine der Stellen dieses Projekts im Profil.</translation>
    </message>
    <message>
        <source>Choose a project of the same architecture.</source>
        <translation>Wählen Sie ein Projekt derselben Architektur.</translation>
    </message>
    <message>
        <source>an earlier profile</source>
        <translation>ein früheres Profil</translation>
    </message>
    <message>
        <source>the profile of %1</source>
        <translation>das Profil vom %1</translation>
    </message>
    <message>
        <source>%1 alone is no model: expected weights (.safetensors) together with it.</source>
        <translation>%1 allein ist kein Modell: erwartet wurden Gewichte (.safetensors) zusammen damit.</translation>
    </message>
    <message>
        <source>Drop both files at once.</source>
        <translation>Legen Sie beide Dateien zugleich ab.</translation>
    </message>
    <message>
        <source>Cannot open %1: expected a .dynak project, a model folder, weights (.safetensors) with their JSON, data, a lesson, or a .dynak-layout.</source>
        <translation>%1 lässt sich nicht öffnen: erwartet wurde ein .dynak-Projekt, ein Modellordner, Gewichte (.safetensors) mit ihrer JSON-Datei, Daten, eine Lektion oder eine Datei .dynak-layout.</translation>
    </message>
    <message>
        <source>this</source>
        <translation>Dies</translation>
    </message>
    <message>
        <source>Drop one of these.</source>
        <translation>Legen Sie eines davon ab.</translation>
    </message>
    <message>
        <source>--tokens is &apos;%1&apos;, expected FIRST-LAST such as 0-49.</source>
        <translation>--tokens ist „%1“, erwartet wurde ERSTES-LETZTES, etwa 0-49.</translation>
    </message>
    <message>
        <source>Leave it out to draw the first that a text shows.</source>
        <translation>Lassen Sie die Option weg, um die ersten zu zeichnen, die ein Text zeigt.</translation>
    </message>
    <message>
        <source>There is no training &apos;%1&apos; in the project.</source>
        <translation>Es gibt kein Training „%1“ im Projekt.</translation>
    </message>
    <message>
        <source>Run a training stage first.</source>
        <translation>Führen Sie zuerst eine Trainingsstufe aus.</translation>
    </message>
    <message>
        <source>Trainings: %1.</source>
        <translation>Trainings: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be drawn together: one fits routers.</source>
        <translation>%1 und %2 können nicht zusammen gezeichnet werden: Eines passt Router an.</translation>
    </message>
    <message>
        <source>Choose trainings of the model, or fits of routers.</source>
        <translation>Wählen Sie Trainings des Modells oder Anpassungen von Routern.</translation>
    </message>
    <message>
        <source>Cannot write %1: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose a folder that can be written.</source>
        <translation>Wählen Sie einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Choose a layout file that can be read.</source>
        <translation>Wählen Sie eine Anordnungsdatei, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>Choose a file that View ▸ Layouts ▸ Export layout… wrote.</source>
        <translation>Wählen Sie eine Datei, die mit „Ansicht ▸ Anordnungen ▸ Anordnung exportieren …“ geschrieben wurde.</translation>
    </message>
    <message>
        <source>%1 is no layout of the views: it has no &quot;format&quot;: &quot;dynak-layout&quot;.</source>
        <translation>%1 ist keine Anordnung der Ansichten: Es fehlt &quot;format&quot;: &quot;dynak-layout&quot;.</translation>
    </message>
    <message>
        <source>%1 has layout version %2, expected %3.</source>
        <translation>%1 hat die Anordnungsversion %2, erwartet wurde %3.</translation>
    </message>
    <message>
        <source>Export the layout from this version of Dynak.</source>
        <translation>Exportieren Sie die Anordnung aus dieser Version von Dynak.</translation>
    </message>
    <message>
        <source>%1 has no &quot;state&quot;.</source>
        <translation>%1 hat kein „state“.</translation>
    </message>
    <message>
        <source>%1 is data: it needs a model to be seen on.</source>
        <translation>%1 enthält Daten: Es braucht ein Modell, auf dem sie zu sehen sind.</translation>
    </message>
    <message>
        <source>Open the model first; you are asked for its data then.</source>
        <translation>Öffnen Sie zuerst das Modell; dann werden Sie nach seinen Daten gefragt.</translation>
    </message>
    <message>
        <source>--size is &apos;%1&apos;, expected WIDTHxHEIGHT such as 800x500.</source>
        <translation>--size ist „%1“, erwartet wurde BREITExHÖHE, etwa 800x500.</translation>
    </message>
    <message>
        <source>Give the size in pixels.</source>
        <translation>Geben Sie die Größe in Pixeln an.</translation>
    </message>
    <message>
        <source>--language is &apos;%1&apos;, expected en, de or zh_CN.</source>
        <translation>--language ist „%1“, erwartet wurde en, de oder zh_CN.</translation>
    </message>
    <message>
        <source>Leave it out for the language of the system.</source>
        <translation>Lassen Sie die Option weg, um die Sprache des Systems zu nehmen.</translation>
    </message>
    <message>
        <source>--scale is %1, expected 0.5 … 8.</source>
        <translation>--scale ist %1, erwartet wurde 0.5 … 8.</translation>
    </message>
    <message>
        <source>Use 2.</source>
        <translation>Verwenden Sie 2.</translation>
    </message>
    <message>
        <source>--figure needs --output FILE and one project.</source>
        <translation>--figure braucht --output DATEI und ein Projekt.</translation>
    </message>
    <message>
        <source>For example: dynak-studio --figure sparsity --output sparsity.svg my.dynak</source>
        <translation>Zum Beispiel: dynak-studio --figure sparsity --output sparsity.svg my.dynak</translation>
    </message>
    <message>
        <source>--report needs one project.</source>
        <translation>--report braucht ein Projekt.</translation>
    </message>
    <message>
        <source>For example: dynak-studio --report my.html my.dynak</source>
        <translation>Zum Beispiel: dynak-studio --report my.html my.dynak</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Write the report with dynak report.</source>
        <translation>Schreiben Sie den Bericht mit dynak report.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Der Bericht konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Cannot open %1.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Open it in the window to see why.</source>
        <translation>Öffnen Sie es im Fenster, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>--%1 is of %2, not of the figure &apos;%3&apos;.</source>
        <translation>--%1 gehört zu %2, nicht zur Abbildung „%3“.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>%1 has a layout that this version of Dynak cannot arrange.</source>
        <translation>%1 hat eine Anordnung, die diese Version von Dynak nicht herstellen kann.</translation>
    </message>
    <message>
        <source>Export it again from this version.</source>
        <translation>Exportieren Sie sie erneut aus dieser Version.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; %3.</source>
        <translation>%1: „%2“ %3.</translation>
    </message>
    <message>
        <source>Dynak wrote this section; take the config.json that belongs to the weights.</source>
        <translation>Diesen Abschnitt hat Dynak geschrieben; nehmen Sie die config.json, die zu den Gewichten gehört.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; has the unknown key &quot;%3&quot;.</source>
        <translation>%1: „%2“ hat den unbekannten Schlüssel „%3“.</translation>
    </message>
    <message>
        <source>Dynak wrote this section; take the config.json that belongs to the weights.%1</source>
        <translation>Diesen Abschnitt hat Dynak geschrieben; nehmen Sie die config.json, die zu den Gewichten gehört.%1</translation>
    </message>
    <message>
        <source>holds &quot;projections&quot; that are no object</source>
        <translation>enthält „projections“, die kein Objekt sind</translation>
    </message>
    <message>
        <source>has the &quot;factor&quot; %1; expected a number above 0</source>
        <translation>hat als „factor“ %1; erwartet wird eine Zahl über 0</translation>
    </message>
    <message>
        <source>has the &quot;activation&quot; %1, which is not known</source>
        <translation>hat als „activation“ %1, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>has the &quot;up_activation&quot; %1; expected &quot;relu&quot;</source>
        <translation>hat als „up_activation“ %1; erwartet wird „relu“</translation>
    </message>
    <message>
        <source>has the &quot;pooling&quot; %1; expected &quot;mean&quot;</source>
        <translation>hat als „pooling“ %1; erwartet wird „mean“</translation>
    </message>
    <message>
        <source>unexpected &apos;%1&apos;</source>
        <translation>unerwartetes „%1“</translation>
    </message>
    <message>
        <source>The expression &quot;=%1&quot; is wrong at character %2: %3.</source>
        <translation>Der Ausdruck „=%1“ ist bei Zeichen %2 falsch: %3.</translation>
    </message>
    <message>
        <source>docs/architectures.md lists what expressions may hold.</source>
        <translation>docs/architectures.md führt auf, was Ausdrücke enthalten dürfen.</translation>
    </message>
    <message>
        <source>a number was expected, found %1</source>
        <translation>erwartet wurde eine Zahl, gefunden: %1</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>er ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>&apos;:&apos; was expected</source>
        <translation>„:“ wurde erwartet</translation>
    </message>
    <message>
        <source>&apos;)&apos; was expected</source>
        <translation>„)“ wurde erwartet</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>er endet zu früh</translation>
    </message>
    <message>
        <source>the string does not end</source>
        <translation>die Zeichenkette endet nicht</translation>
    </message>
    <message>
        <source>a number was expected</source>
        <translation>eine Zahl wurde erwartet</translation>
    </message>
    <message>
        <source>has() takes a tensor&apos;s name in quotes</source>
        <translation>has() verlangt den Namen eines Tensors in Anführungszeichen</translation>
    </message>
    <message>
        <source>there is no function %1()</source>
        <translation>es gibt keine Funktion %1()</translation>
    </message>
    <message>
        <source>the metadata of %1</source>
        <translation>%1 (Metadaten)</translation>
    </message>
    <message>
        <source>describe it in a JSON file (docs/architectures.md) and give it with --architecture FILE, or save it as architecture.json beside the weights.</source>
        <translation>beschreiben Sie in einer JSON-Datei (docs/architectures.md), die Sie mit --architecture FILE angeben oder als architecture.json neben den Gewichten speichern.</translation>
    </message>
    <message>
        <source>%1 does not say what it is: there is no config.json with a &quot;model_type&quot;.</source>
        <translation>%1 sagt nicht, was es ist: Es gibt keine config.json mit einem „model_type“.</translation>
    </message>
    <message>
        <source>Fetch it from where the weights come from. Or, for a model of your own, %1</source>
        <translation>Holen Sie diese Datei von dort, woher die Gewichte stammen. Ein eigenes Modell %1</translation>
    </message>
    <message>
        <source>%1 has the &quot;model_type&quot; &quot;%2&quot;, which is not known; known are %3.</source>
        <translation>Der „model_type“ „%2“ in %1 ist nicht bekannt; bekannt sind %3.</translation>
    </message>
    <message>
        <source>For a model of your own %1</source>
        <translation>Ein eigenes Modell %1</translation>
    </message>
    <message>
        <source>%1: &quot;family&quot; and &quot;title&quot; must be texts, &quot;applies&quot; must hold a list &quot;model_type&quot; of texts.</source>
        <translation>%1: „family“ und „title“ müssen Texte sein, „applies“ muss eine Liste „model_type“ von Texten enthalten.</translation>
    </message>
    <message>
        <source>docs/architectures.md describes the fields.</source>
        <translation>docs/architectures.md beschreibt die Felder.</translation>
    </message>
    <message>
        <source>&quot;layers&quot; is %1, outside 1 … %2%3</source>
        <translation>„layers“ ist %1, außerhalb von 1 … %2%3</translation>
    </message>
    <message>
        <source>&quot;block&quot; needs a list &quot;branches&quot;</source>
        <translation>„block“ braucht eine Liste „branches“</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; lists regular expressions, found %1</source>
        <translation>„ignore“ muss reguläre Ausdrücke auflisten, gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;ignore&quot; holds %1, which is not a regular expression</source>
        <translation>„ignore“ enthält %1, was kein regulärer Ausdruck ist</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>&quot;width&quot; must be at least 1</source>
        <translation>„width“ muss mindestens 1 sein</translation>
    </message>
    <message>
        <source>&quot;stacks&quot; must list one stack, or an encoder and a decoder</source>
        <translation>„stacks“ muss einen Stapel auflisten oder einen Encoder und einen Decoder</translation>
    </message>
    <message>
        <source>classification</source>
        <translation>Klassifikation</translation>
    </message>
    <message>
        <source>masked language model</source>
        <translation>maskiertes Sprachmodell</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>sequence to sequence</source>
        <translation>Sequenz zu Sequenz</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>Einbettung</translation>
    </message>
    <message>
        <source>%1 must hold a JSON object.</source>
        <translation>%1 muss ein JSON-Objekt enthalten.</translation>
    </message>
    <message>
        <source>%1 has &quot;schema&quot;: %2; this Dynak reads 1.</source>
        <translation>%1 hat &quot;schema&quot;: %2; dieses Dynak liest 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be an object, found %2</source>
        <translation>„%1“ muss ein Objekt sein, ist aber %2</translation>
    </message>
    <message>
        <source>a field has a value of the wrong type: %1</source>
        <translation>ein Feld hat einen Wert vom falschen Typ: %1</translation>
    </message>
    <message>
        <source>the rotary scaling&apos;s &quot;factor&quot; must be above 0</source>
        <translation>der „factor“ der Rotary-Skalierung muss über 0 liegen</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;%1&quot; needs &quot;original_context&quot;</source>
        <translation>die Rotary-Skalierung „%1“ braucht „original_context“</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;llama3&quot; needs 0 &lt; low_frequency_factor &lt; high_frequency_factor</source>
        <translation>die Rotary-Skalierung „llama3“ braucht 0 &lt; low_frequency_factor &lt; high_frequency_factor</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;longrope&quot; needs %1 numbers in &quot;short_factor&quot; and &quot;long_factor&quot;, found %2</source>
        <translation>die Rotary-Skalierung „longrope“ braucht %1 Zahlen in „short_factor“ und „long_factor“, gefunden: %2</translation>
    </message>
    <message>
        <source>the rotary scaling &quot;longrope&quot; needs factors above 0</source>
        <translation>die Rotary-Skalierung „longrope“ braucht Faktoren über 0</translation>
    </message>
    <message>
        <source>the rotary width %1 must be even and at most the head width %2</source>
        <translation>die Rotary-Breite %1 muss gerade und darf höchstens so groß wie die Kopfbreite %2 sein</translation>
    </message>
    <message>
        <source>&quot;fused_order&quot; lists &quot;query&quot;, &quot;key&quot; and &quot;value&quot;, each once</source>
        <translation>„fused_order“ muss „query“, „key“ und „value“ auflisten, jedes einmal</translation>
    </message>
    <message>
        <source>attention needs heads ≥ 1, a head width ≥ 1 and heads divisible by key_value_heads; found %1, %2, %3%4%5</source>
        <translation>Attention braucht heads ≥ 1, eine Kopfbreite ≥ 1 und heads teilbar durch key_value_heads; gefunden: %1, %2, %3%4%5</translation>
    </message>
    <message>
        <source>&quot;fused_groups&quot; needs &quot;layout&quot;: &quot;groups&quot; and must divide heads and key_value_heads</source>
        <translation>„fused_groups“ braucht &quot;layout&quot;: &quot;groups&quot; und muss heads und key_value_heads teilen</translation>
    </message>
    <message>
        <source>attention needs &quot;query&quot; beside &quot;key_value&quot;</source>
        <translation>Attention braucht „query“ neben „key_value“</translation>
    </message>
    <message>
        <source>attention needs &quot;%1&quot; or &quot;query_key_value&quot;</source>
        <translation>Attention braucht „%1“ oder „query_key_value“</translation>
    </message>
    <message>
        <source>attention needs &quot;%1&quot; or &quot;query_key_value&quot; or &quot;key_value&quot;</source>
        <translation>Attention braucht „%1“ oder „query_key_value“ oder „key_value“</translation>
    </message>
    <message>
        <source>attention needs &quot;output&quot;</source>
        <translation>Attention braucht „output“</translation>
    </message>
    <message>
        <source>an FFN needs at least one neuron</source>
        <translation>ein FFN braucht mindestens ein Neuron</translation>
    </message>
    <message>
        <source>an FFN needs &quot;down&quot;</source>
        <translation>ein FFN braucht „down“</translation>
    </message>
    <message>
        <source>an FFN needs &quot;up&quot; or &quot;gate_up&quot;</source>
        <translation>ein FFN braucht „up“ oder „gate_up“</translation>
    </message>
    <message>
        <source>patches of %1×%2 do not fit into images of %3×%4</source>
        <translation>Patches von %1×%2 passen nicht in Bilder von %3×%4</translation>
    </message>
    <message>
        <source>&quot;embedding&quot; needs either &quot;tokens&quot; or &quot;patches&quot;</source>
        <translation>„embedding“ braucht entweder „tokens“ oder „patches“</translation>
    </message>
    <message>
        <source>a step is one of {&quot;linear&quot;}, {&quot;activation&quot;}, {&quot;norm&quot;}, found %1</source>
        <translation>ein Schritt ist eines von {&quot;linear&quot;}, {&quot;activation&quot;}, {&quot;norm&quot;}, gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the unknown field &quot;%2&quot;</source>
        <translation>„%1“ hat das unbekannte Feld „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, outside 0 … %3%4</source>
        <translation>„%1“ ist %2, außerhalb von 0 … %3%4</translation>
    </message>
    <message>
        <source>the activation &quot;%1&quot; is not known</source>
        <translation>die Aktivierung „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists texts, found %2</source>
        <translation>„%1“ muss Texte auflisten, gefunden: %2</translation>
    </message>
    <message>
        <source>a linear layer is a name or an object, found %1</source>
        <translation>eine lineare Schicht ist ein Name oder ein Objekt, gefunden: %1</translation>
    </message>
    <message>
        <source>a linear layer needs &quot;name&quot; or &quot;weight&quot;: %1</source>
        <translation>eine lineare Schicht braucht „name“ oder „weight“: %1</translation>
    </message>
    <message>
        <source>a norm is a name or an object, found %1</source>
        <translation>eine Norm ist ein Name oder ein Objekt, gefunden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is &quot;%2&quot;; known are %3</source>
        <translation>„%1“ ist „%2“; bekannt sind %3</translation>
    </message>
    <message>
        <source>&quot;strip&quot; in the architecture file must list prefixes, found %1.</source>
        <translation>„strip“ in der Architekturdatei muss Präfixe auflisten, gefunden: %1.</translation>
    </message>
    <message>
        <source>&quot;replace&quot; in the architecture file must list pairs [from, to], found %1.</source>
        <translation>„replace“ in der Architekturdatei muss Paare [from, to] auflisten, gefunden: %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>from %1 of %2</source>
        <translation>aus %1 in %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 = %2 %3</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>the value of %1</source>
        <translation>der Wert von %1</translation>
    </message>
    <message>
        <source>the value of %1, where %2</source>
        <translation>der Wert von %1 mit %2</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>&quot;layer&quot; is used outside a block</source>
        <translation>„layer“ wird außerhalb eines Blocks verwendet</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; is used but not listed under &quot;values&quot;</source>
        <translation>der Wert „%1“ wird verwendet, steht aber nicht unter „values“</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; depends on itself</source>
        <translation>der Wert „%1“ hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>the value &quot;%1&quot; depends on too many others</source>
        <translation>der Wert „%1“ hängt von zu vielen anderen ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a look-up is nested too deeply</source>
        <translation>eine Abfrage ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a value is an object without &quot;config&quot;: %1</source>
        <translation>ein Wert ist ein Objekt ohne „config“: %1</translation>
    </message>
    <message>
        <source>a look-up has the unknown field &quot;%1&quot;: %2</source>
        <translation>eine Abfrage hat das unbekannte Feld „%1“: %2</translation>
    </message>
    <message>
        <source>&quot;config&quot; names a field of config.json or a list of them, found %1</source>
        <translation>„config“ muss ein Feld der config.json oder eine Liste solcher Felder nennen, gefunden: %1</translation>
    </message>
    <message>
        <source>item %1 of &quot;%2&quot; is outside the list in %3</source>
        <translation>Element %1 von „%2“ liegt außerhalb der Liste in %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 or &quot;%2&quot;</source>
        <translation>%1 oder „%2“</translation>
    </message>
    <message>
        <source>%1 lacks %2, which %3 needs.</source>
        <translation>In %1 fehlt %2; %3 braucht diese Angabe.</translation>
    </message>
    <message>
        <source>Check that it belongs to this model.</source>
        <translation>Prüfen Sie, ob die Datei zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a number, found %2%3</source>
        <translation>„%1“ muss eine Zahl sein, ist aber %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a finite number%2</source>
        <translation>„%1“ ist keine endliche Zahl%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a whole number, found %2%3</source>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists numbers, found %2%3</source>
        <translation>„%1“ muss Zahlen auflisten, gefunden: %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be true or false, found %2%3</source>
        <translation>„%1“ muss true oder false sein, ist aber %2%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be text, found %2%3</source>
        <translation>„%1“ muss ein Text sein, ist aber %2%3</translation>
    </message>
    <message>
        <source>There is not enough memory for this step.</source>
        <translation>Für diesen Schritt reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Use fewer tokens or a smaller batch, or close other programs.</source>
        <translation>Verwenden Sie weniger Token oder kleinere Stapel, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>A JSON document has another shape than expected: %1</source>
        <translation>Ein JSON-Dokument ist anders aufgebaut als erwartet: %1</translation>
    </message>
    <message>
        <source>Check that the path exists and that you may read and write it.</source>
        <translation>Prüfen Sie, ob der Pfad existiert und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>This is a defect of Dynak; please report it with the command that led here.</source>
        <translation>Das ist ein Fehler in Dynak; bitte melden Sie ihn mit dem Befehl, der hierher geführt hat.</translation>
    </message>
    <message>
        <source>An unknown exception was thrown.</source>
        <translation>Eine unbekannte Ausnahme ist aufgetreten.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>%1 is a folder; a file was expected.</source>
        <translation>%1 ist ein Ordner; erwartet wurde eine Datei.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most %3 are accepted for a file of this kind.</source>
        <translation>%1 hat %2 Byte; für eine Datei dieser Art sind höchstens %3 zulässig.</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen Sie, ob dies die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check that you may read it.</source>
        <translation>Prüfen Sie, ob Sie die Leserechte dafür haben.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is nested deeper than %2 levels.</source>
        <translation>%1 ist tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2.</source>
        <translation>%1 ist kein gültiges JSON: %2.</translation>
    </message>
    <message>
        <source>Correct the file or fetch it again.</source>
        <translation>Korrigieren Sie die Datei, oder holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>%1 konnte nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Free some space or write to another disk; the file is as it was before.</source>
        <translation>Schaffen Sie Platz, oder schreiben Sie auf einen anderen Datenträger; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Check that you may write there.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is a folder; the name of a file was expected.</source>
        <translation>%1 ist ein Ordner; erwartet wurde der Name einer Datei.</translation>
    </message>
    <message>
        <source>%1 is no ordinary file, so it cannot be replaced.</source>
        <translation>%1 ist keine gewöhnliche Datei und kann daher nicht ersetzt werden.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a file; the folder of %2 was expected.</source>
        <translation>%1 ist eine Datei; erwartet wurde der Ordner von %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Create the folder first, or choose another place.</source>
        <translation>Legen Sie den Ordner zuerst an, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: %2.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made: a file of that name is in its way.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden: Eine Datei dieses Namens ist im Weg.</translation>
    </message>
    <message>
        <source>Check that you may write there, or choose another place.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it exists and may be read.</source>
        <translation>Prüfen Sie, ob die Datei existiert und gelesen werden darf.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>What was finished is kept; run it again to go on.</source>
        <translation>Was fertig ist, bleibt erhalten; führen Sie es erneut aus, um fortzufahren.</translation>
    </message>
    <message>
        <source> Did you mean &quot;%1&quot;?</source>
        <translation> Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Dynak&apos;s resources were not found; looked in %1.</source>
        <translation>Die Ressourcen von Dynak wurden nicht gefunden; gesucht wurde in %1.</translation>
    </message>
    <message>
        <source>Install Dynak again, or set DYNAK_RESOURCES to the folder that holds &quot;architectures&quot;.</source>
        <translation>Installieren Sie Dynak neu, oder setzen Sie DYNAK_RESOURCES auf den Ordner, der „architectures“ enthält.</translation>
    </message>
    <message>
        <source>No file of %1 MB can be made in %2, where what exceeds the memory limit goes: %3.</source>
        <translation>In %2, wohin ausgelagert wird, was die Speichergrenze übersteigt, kann keine Datei von %1 MB angelegt werden: %3.</translation>
    </message>
    <message>
        <source>Make room there, name another folder in XDG_CACHE_HOME, or raise --memory.</source>
        <translation>Schaffen Sie dort Platz, nennen Sie einen anderen Ordner in XDG_CACHE_HOME, oder erhöhen Sie --memory.</translation>
    </message>
    <message>
        <source>TensorView: shape %1 needs %2 bytes, got %3.</source>
        <translation>TensorView: Die Form %1 braucht %2 Byte, erhalten: %3.</translation>
    </message>
    <message>
        <source>Tensor: shape %1 does not hold %2 values.</source>
        <translation>Tensor: Die Form %1 fasst nicht %2 Werte.</translation>
    </message>
    <message>
        <source>There is no benchmark &apos;%1&apos;.</source>
        <translation>Es gibt keinen Benchmark „%1“.</translation>
    </message>
    <message>
        <source>Use one of: %1, or all.</source>
        <translation>Verwenden Sie einen von diesen: %1, oder all.</translation>
    </message>
    <message>
        <source>No folder can be made in %1.</source>
        <translation>In %1 kann kein Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>Set TMPDIR to a folder that can be written.</source>
        <translation>Setzen Sie TMPDIR auf einen Ordner, in den geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 holds %2; a JSON object was expected.</source>
        <translation>%1 enthält %2; erwartet wurde ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s %1 again.</source>
        <translation>Holen Sie die Datei %1 des Modells erneut.</translation>
    </message>
    <message>
        <source>%1 has no tensor &quot;%2&quot;.</source>
        <translation>%1 enthält keinen Tensor „%2“.</translation>
    </message>
    <message>
        <source>Check that the weights belong to this model.</source>
        <translation>Prüfen Sie, ob die Gewichte zu diesem Modell gehören.</translation>
    </message>
    <message>
        <source>hashing %1</source>
        <translation>Prüfsumme von %1 wird berechnet</translation>
    </message>
    <message>
        <source>The path of the model is empty.</source>
        <translation>Der Pfad des Modells ist leer.</translation>
    </message>
    <message>
        <source>Name a folder or a .safetensors file.</source>
        <translation>Geben Sie einen Ordner oder eine .safetensors-Datei an.</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; of shape %3 holds NaN or an infinity at index %4.</source>
        <translation>%1: Der Tensor „%2“ der Form %3 enthält beim Index %4 NaN oder einen unendlichen Wert.</translation>
    </message>
    <message>
        <source>Weights must be finite: fetch them again or train again from an earlier state.</source>
        <translation>Gewichte müssen endlich sein: Holen Sie sie erneut, oder trainieren Sie von einem früheren Stand aus noch einmal.</translation>
    </message>
    <message>
        <source>checking %1</source>
        <translation>%1 wird geprüft</translation>
    </message>
    <message>
        <source>%1 is not a regular file; a file of weights was expected.</source>
        <translation>%1 ist keine gewöhnliche Datei; erwartet wurde eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>Name a .safetensors file.</source>
        <translation>Geben Sie eine .safetensors-Datei an.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>Fetch or write the file again.</source>
        <translation>Holen oder schreiben Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>is described by %1, not by an object.</source>
        <translation>wird durch %1 beschrieben, nicht durch ein Objekt.</translation>
    </message>
    <message>
        <source>has a dtype that is not a text.</source>
        <translation>hat einen dtype, der kein Text ist.</translation>
    </message>
    <message>
        <source>tensor &quot;%1&quot; %2</source>
        <translation>Tensor „%1“ %2</translation>
    </message>
    <message>
        <source>has no &quot;%1&quot;.</source>
        <translation>hat kein „%1“.</translation>
    </message>
    <message>
        <source>has a shape that is not a list.</source>
        <translation>hat eine Form, die keine Liste ist.</translation>
    </message>
    <message>
        <source>has %1 dimensions; at most %2 are accepted.</source>
        <translation>hat %1 Dimensionen; höchstens %2 sind zulässig.</translation>
    </message>
    <message>
        <source>has the dimension %1; a whole number from 0 on was expected.</source>
        <translation>hat die Dimension %1; erwartet wurde eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>has more elements than any file can hold: shape %1.</source>
        <translation>hat mehr Elemente, als eine Datei fassen kann: Form %1.</translation>
    </message>
    <message>
        <source>has data_offsets that are not two whole numbers from 0 on.</source>
        <translation>hat data_offsets, die nicht zwei ganze Zahlen ab 0 sind.</translation>
    </message>
    <message>
        <source>has bytes %1 to %2: it ends before it starts.</source>
        <translation>hat die Bytes %1 bis %2: Er endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>has bytes %1 to %2 of the data, but the file has only %3 bytes of data: it was cut short or is damaged.</source>
        <translation>hat die Bytes %1 bis %2 der Daten, aber die Datei enthält nur %3 Byte Daten: Sie wurde abgeschnitten oder ist beschädigt.</translation>
    </message>
    <message>
        <source>of shape %1 and type %2 needs %3 bytes, but its data_offsets span %4.</source>
        <translation>der Form %1 und des Typs %2 braucht %3 Byte, aber seine data_offsets umfassen %4.</translation>
    </message>
    <message>
        <source>is not a safetensors file: it has only %1 bytes.</source>
        <translation>Das ist keine safetensors-Datei: Sie hat nur %1 Byte.</translation>
    </message>
    <message>
        <source>is not a safetensors file or was cut short: its first 8 bytes announce a header of %1 bytes, but only %2 follow.</source>
        <translation>Das ist keine safetensors-Datei, oder sie wurde abgeschnitten: Ihre ersten 8 Byte kündigen einen Header von %1 Byte an, aber nur %2 folgen.</translation>
    </message>
    <message>
        <source>is not a safetensors file or was cut short: its first 8 bytes announce a header of %1 bytes, more than the accepted %2.</source>
        <translation>Das ist keine safetensors-Datei, oder sie wurde abgeschnitten: Ihre ersten 8 Byte kündigen einen Header von %1 Byte an, mehr als die zulässigen %2.</translation>
    </message>
    <message>
        <source>names the tensor &quot;%1&quot; twice.</source>
        <translation>Die Datei nennt den Tensor „%1“ zweimal.</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; that is not an object.</source>
        <translation>Die Datei enthält „%1“, aber nicht als Objekt.</translation>
    </message>
    <message>
        <source>has metadata &quot;%1&quot; that is not a text.</source>
        <translation>Die Datei enthält Metadaten „%1“, die kein Text sind.</translation>
    </message>
    <message>
        <source>gives the tensors &quot;%1&quot; and &quot;%2&quot; the same bytes.</source>
        <translation>Die Datei gibt den Tensoren „%1“ und „%2“ dieselben Bytes.</translation>
    </message>
    <message>
        <source>The header of %1</source>
        <translation>Der Header von %1</translation>
    </message>
    <message>
        <source>has a header that is not a JSON object.</source>
        <translation>Die Datei hat einen Header, der kein JSON-Objekt ist.</translation>
    </message>
    <message>
        <source>%1: tensor &quot;%2&quot; has the type %3, which Dynak does not read.</source>
        <translation>%1: Der Tensor „%2“ hat den Typ %3, den Dynak nicht liest.</translation>
    </message>
    <message>
        <source>Convert it to F32, F16 or BF16 (or I64, I32, I8, U8, BOOL), e.g. in Python with model.to(torch.float32).save_pretrained(folder).</source>
        <translation>Wandeln Sie ihn in F32, F16 oder BF16 (oder I64, I32, I8, U8, BOOL) um, z. B. in Python mit model.to(torch.float32).save_pretrained(folder).</translation>
    </message>
    <message>
        <source>Free some space or write to another disk.</source>
        <translation>Schaffen Sie Platz, oder schreiben Sie auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; has the name that the format reserves.</source>
        <translation>%1 kann nicht geschrieben werden: Der Tensor „%2“ hat den Namen, den das Format reserviert.</translation>
    </message>
    <message>
        <source>Rename it.</source>
        <translation>Benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; is given twice.</source>
        <translation>%1 kann nicht geschrieben werden: Der Tensor „%2“ ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>Give each tensor its own name.</source>
        <translation>Geben Sie jedem Tensor einen eigenen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the tensor &quot;%2&quot; of shape %3 and type %4 needs %5 bytes, got %6.</source>
        <translation>%1 kann nicht geschrieben werden: Der Tensor „%2“ der Form %3 und des Typs %4 braucht %5 Byte, erhalten: %6.</translation>
    </message>
    <message>
        <source>Give the bytes that the shape needs.</source>
        <translation>Geben Sie so viele Bytes an, wie die Form braucht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: a tensor name or its metadata is not valid UTF-8.</source>
        <translation>%1 kann nicht geschrieben werden: Der Name eines Tensors oder seine Metadaten sind kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Use UTF-8 names.</source>
        <translation>Verwenden Sie Namen in UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be written: its header would have %2 bytes, more than the %3 that readers accept.</source>
        <translation>%1 kann nicht geschrieben werden: Der Header hätte %2 Byte, mehr als die %3, die beim Lesen zulässig sind.</translation>
    </message>
    <message>
        <source>Write fewer tensors to one file.</source>
        <translation>Schreiben Sie weniger Tensoren in eine Datei.</translation>
    </message>
    <message>
        <source>Convert it once in Python: with transformers, model.save_pretrained(folder, safe_serialization=True); otherwise safetensors.torch.save_file(state_dict, &quot;model.safetensors&quot;).</source>
        <translation>Wandeln Sie sie einmal in Python um: mit transformers model.save_pretrained(folder, safe_serialization=True), sonst safetensors.torch.save_file(state_dict, &quot;model.safetensors&quot;).</translation>
    </message>
    <message>
        <source>The folder %1 cannot be listed: %2.</source>
        <translation>Der Inhalt des Ordners %1 kann nicht aufgelistet werden: %2.</translation>
    </message>
    <message>
        <source>%1 holds no tensors.</source>
        <translation>%1 enthält keine Tensoren.</translation>
    </message>
    <message>
        <source>%1 names the shard &quot;%2&quot;, which is no file inside the model&apos;s folder.</source>
        <translation>%1 nennt den Shard „%2“, der keine Datei im Ordner des Modells ist.</translation>
    </message>
    <message>
        <source>Correct the index or fetch the model again.</source>
        <translation>Korrigieren Sie den Index, oder holen Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>%1 has no &quot;weight_map&quot; from tensor names to shards.</source>
        <translation>%1 hat keine „weight_map“ von Tensornamen zu Shards.</translation>
    </message>
    <message>
        <source>Fetch the model&apos;s index again.</source>
        <translation>Holen Sie den Index des Modells erneut.</translation>
    </message>
    <message>
        <source>%1 gives the tensor &quot;%2&quot; a shard that is not a file name.</source>
        <translation>%1 gibt dem Tensor „%2“ einen Shard, der kein Dateiname ist.</translation>
    </message>
    <message>
        <source>The shard %1 that %2 names is missing.</source>
        <translation>Der Shard %1, den %2 nennt, fehlt.</translation>
    </message>
    <message>
        <source>Fetch the missing file into the folder.</source>
        <translation>Holen Sie die fehlende Datei in den Ordner.</translation>
    </message>
    <message>
        <source>%1 expects the tensor &quot;%2&quot; in %3, which has no such tensor.</source>
        <translation>%1 erwartet den Tensor „%2“ in %3; dort gibt es ihn nicht.</translation>
    </message>
    <message>
        <source>Index and shards belong to different downloads: fetch both again.</source>
        <translation>Index und Shards stammen aus verschiedenen Downloads: Holen Sie beide erneut.</translation>
    </message>
    <message>
        <source>%1 holds the tensor &quot;%2&quot;, which %3 does not place there.</source>
        <translation>%1 enthält den Tensor „%2“, dem %3 einen anderen Ort gibt.</translation>
    </message>
    <message>
        <source>%1 has its weights only in pickled form (%2), which Dynak does not open since unpickling runs code; a .safetensors file was expected.</source>
        <translation>%1 enthält die Gewichte nur in Pickle-Form (%2), die Dynak nicht öffnet, weil beim Entpacken Code ausgeführt wird; erwartet wurde eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>%1 holds no weights: no .safetensors file was found.</source>
        <translation>%1 enthält keine Gewichte: Es wurde keine .safetensors-Datei gefunden.</translation>
    </message>
    <message>
        <source>Choose the folder that holds model.safetensors.</source>
        <translation>Wählen Sie den Ordner, der model.safetensors enthält.</translation>
    </message>
    <message>
        <source>%1 holds %2 .safetensors files (%3) but neither model.safetensors nor %4.</source>
        <translation>%1 enthält %2 .safetensors-Dateien (%3), aber weder model.safetensors noch %4.</translation>
    </message>
    <message>
        <source>Shards need their %1; otherwise keep one file or open it by its own path.</source>
        <translation>Shards brauchen ihre %1; sonst behalten Sie nur eine Datei, oder öffnen Sie sie über ihren eigenen Pfad.</translation>
    </message>
    <message>
        <source>%1 holds pickled weights, which Dynak does not open since unpickling runs code; a .safetensors file was expected.</source>
        <translation>%1 enthält Gewichte in Pickle-Form, die Dynak nicht öffnet, weil beim Entpacken Code ausgeführt wird; erwartet wurde eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>CostModel::converted: expected %1 executed counts, got %2.</source>
        <translation>CostModel::converted: erwartet wurden %1 Anzahlen ausgeführter Experten, erhalten: %2.</translation>
    </message>
    <message>
        <source>siteCost: the %1 neurons of site &apos;%2&apos; do not divide into %3 equal experts.</source>
        <translation>siteCost: Die %1 Neuronen der Stelle „%2“ lassen sich nicht in %3 gleich große Experten teilen.</translation>
    </message>
    <message>
        <source>Choose a number of experts that divides the neurons.</source>
        <translation>Wählen Sie eine Anzahl von Experten, durch die sich die Anzahl der Neuronen teilen lässt.</translation>
    </message>
    <message>
        <source>%1 line %2 is empty; a sentence was expected.</source>
        <translation>%1, Zeile %2 ist leer; erwartet wurde ein Satz.</translation>
    </message>
    <message>
        <source>Take the line out of both files.</source>
        <translation>Nehmen Sie die Zeile aus beiden Dateien heraus.</translation>
    </message>
    <message>
        <source>Give a file with one sentence a line.</source>
        <translation>Geben Sie eine Datei mit einem Satz je Zeile an.</translation>
    </message>
    <message>
        <source>%1 has no %2 beside it with the other sentence of each pair.</source>
        <translation>Neben %1 fehlt %2 mit dem jeweils anderen Satz der Paare.</translation>
    </message>
    <message>
        <source>Add the file, or take this one away.</source>
        <translation>Fügen Sie die Datei hinzu, oder nehmen Sie diese weg.</translation>
    </message>
    <message>
        <source>%1 has %2 lines and %3 has %4; each line of the one belongs to the same line of the other.</source>
        <translation>%1 hat %2 Zeilen und %3 hat %4; jede Zeile der einen gehört zur gleichen Zeile der anderen.</translation>
    </message>
    <message>
        <source>Find where they part, e.g. with paste, and add or remove what is missing.</source>
        <translation>Suchen Sie, wo sie auseinanderlaufen, z. B. mit paste, und ergänzen Sie, was fehlt, oder entfernen Sie, was überzählig ist.</translation>
    </message>
    <message>
        <source>The pairs go from %1 to %2; for the other way say &quot;source&quot; and &quot;target&quot; in dataset.json.</source>
        <translation>Die Paare gehen von %1 nach %2; für die andere Richtung geben Sie „source“ und „target“ in dataset.json an.</translation>
    </message>
    <message>
        <source>The batch size should be at least 1, but it is %1.</source>
        <translation>Die Batchgröße sollte mindestens 1 sein, ist aber %1.</translation>
    </message>
    <message>
        <source>Choose e.g. 32.</source>
        <translation>Wählen Sie z. B. 32.</translation>
    </message>
    <message>
        <source>%1: the split %2 is empty.</source>
        <translation>%1: Der Split %2 ist leer.</translation>
    </message>
    <message>
        <source>Choose another split.</source>
        <translation>Wählen Sie einen anderen Split.</translation>
    </message>
    <message>
        <source>%1: an image becomes %2 where the first of its batch became %3.</source>
        <translation>%1: Ein Bild wird zu %2, während das erste seines Stapels zu %3 wurde.</translation>
    </message>
    <message>
        <source>Give the image processor a fixed size (&quot;size&quot;: {&quot;height&quot;, &quot;width&quot;}) or a crop.</source>
        <translation>Geben Sie der Bildvorverarbeitung eine feste Größe (&quot;size&quot;: {&quot;height&quot;, &quot;width&quot;}) oder einen Ausschnitt vor.</translation>
    </message>
    <message>
        <source>Batches: batch %1 of %2 was asked for.</source>
        <translation>Batches: Stapel %1 von %2 wurde verlangt.</translation>
    </message>
    <message>
        <source>%1 holds images, but the model reads text.</source>
        <translation>%1 enthält Bilder, aber das Modell liest Text.</translation>
    </message>
    <message>
        <source>Choose text data, or a vision model.</source>
        <translation>Wählen Sie Textdaten oder ein Bildmodell.</translation>
    </message>
    <message>
        <source>%1 holds no sentence pairs, and the model translates a source into a target.</source>
        <translation>%1 enthält keine Satzpaare, aber das Modell übersetzt eine Quelle in ein Ziel.</translation>
    </message>
    <message>
        <source>Give two files of as many lines (train.en, train.de) or a table of two columns; with labels or other names, say in dataset.json which columns are &quot;text&quot; and &quot;pair&quot;.</source>
        <translation>Geben Sie zwei Dateien mit gleich vielen Zeilen (train.en, train.de) oder eine Tabelle mit zwei Spalten an; gibt es Klassen oder andere Namen, so geben Sie in dataset.json an, welche Spalten „text“ und „pair“ sind.</translation>
    </message>
    <message>
        <source>%1 holds text, but the model sees images.</source>
        <translation>%1 enthält Text, aber das Modell sieht Bilder.</translation>
    </message>
    <message>
        <source>Choose image data, or a text model.</source>
        <translation>Wählen Sie Bilddaten oder ein Textmodell.</translation>
    </message>
    <message>
        <source>it is cut off</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>%1 cannot be inflated: after %2 bytes %3.</source>
        <translation>%1 kann nicht entpackt werden, Fehler nach %2 Byte: %3.</translation>
    </message>
    <message>
        <source>Fetch the file again.</source>
        <translation>Holen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 should hold %2 bytes, but it holds %3.</source>
        <translation>%1 sollte %2 Byte enthalten, enthält aber %3.</translation>
    </message>
    <message>
        <source>The file is cut off or of another kind; fetch it again.</source>
        <translation>Die Datei ist abgeschnitten oder von anderer Art; holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 holds more than %2 bytes.</source>
        <translation>%1 enthält mehr als %2 Byte.</translation>
    </message>
    <message>
        <source>Check that this is the right file, or split it.</source>
        <translation>Prüfen Sie, ob dies die richtige Datei ist, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1: a read beyond its end was asked for.</source>
        <translation>%1: Es sollte über das Ende hinaus gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read at byte %2: %3.</source>
        <translation>%1 kann bei Byte %2 nicht gelesen werden: %3.</translation>
    </message>
    <message>
        <source>it has become shorter</source>
        <translation>die Datei ist kürzer geworden</translation>
    </message>
    <message>
        <source>Check the disk and open the data set again.</source>
        <translation>Prüfen Sie den Datenträger, und öffnen Sie den Datensatz erneut.</translation>
    </message>
    <message>
        <source>%1: expected a multiple of %2 bytes (a record of %3), found %4.</source>
        <translation>%1: erwartet wurde ein Vielfaches von %2 Byte (ein Eintrag von %3), gefunden: %4.</translation>
    </message>
    <message>
        <source>%1 record %2: the label %3 is out of range; expected 0 to %4.</source>
        <translation>%1, Eintrag %2: Die Klasse %3 liegt außerhalb des Bereichs; erwartet wird 0 bis %4.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind; fetch it again.</source>
        <translation>Die Datei ist beschädigt oder von anderer Art; holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the path of the data set.</source>
        <translation>Prüfen Sie den Pfad des Datensatzes.</translation>
    </message>
    <message>
        <source>%1 is no data set that is recognised: it has %2 files and %3 folders.</source>
        <translation>%1 wird nicht als Datensatz erkannt; Dateien: %2, Ordner: %3.</translation>
    </message>
    <message>
        <source>%1 is no data set that is recognised: it has %2 files (%3) and %4 folders.</source>
        <translation>%1 wird nicht als Datensatz erkannt; Dateien: %2 (%3), Ordner: %4.</translation>
    </message>
    <message>
        <source>Unpack %1 first.</source>
        <translation>Entpacken Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Expected are labelled text (csv, tsv, txt, jsonl), plain text (txt), images in a folder for each class, IDX or CIFAR files; docs/data.md says how they are told apart.</source>
        <translation>Erwartet werden Text mit Klassen (csv, tsv, txt, jsonl), reiner Text (txt), Bilder in einem Ordner je Klasse, IDX- oder CIFAR-Dateien; docs/data.md sagt, wie sie unterschieden werden.</translation>
    </message>
    <message>
        <source>The held-out share should be between 0 and 1.</source>
        <translation>Der Validierungsanteil sollte zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Choose e.g. 0.2.</source>
        <translation>Wählen Sie z. B. 0.2.</translation>
    </message>
    <message>
        <source>%1 holds no samples.</source>
        <translation>%1 enthält keine Beispiele.</translation>
    </message>
    <message>
        <source>Check that the files are complete.</source>
        <translation>Prüfen Sie, ob die Dateien vollständig sind.</translation>
    </message>
    <message>
        <source>%1 has no labels, but the accuracy of classes was asked for.</source>
        <translation>%1 enthält keine Klassen, aber die Genauigkeit der Klassen wurde verlangt.</translation>
    </message>
    <message>
        <source>Add a label column, or compare with the dense model instead, which needs no labels.</source>
        <translation>Fügen Sie eine Spalte mit den Klassen hinzu, oder vergleichen Sie stattdessen mit dem dichten Modell, was keine Klassen braucht.</translation>
    </message>
    <message>
        <source>%1: sample %2 of the split %3 has class %4 (%5), but the model has %6 classes.</source>
        <translation>%1: Beispiel %2 des Splits %3 hat die Klasse %4 (%5), aber das Modell hat %6 Klassen.</translation>
    </message>
    <message>
        <source>Use the data that the model was trained for, or list the classes in dataset.json.</source>
        <translation>Verwenden Sie die Daten, für die das Modell trainiert wurde, oder führen Sie die Klassen in dataset.json auf.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be %3, but it is %4.</source>
        <translation>%1: „%2“ sollte %3 sein, ist aber %4.</translation>
    </message>
    <message>
        <source>Correct the key; docs/data.md lists all of them.</source>
        <translation>Korrigieren Sie den Schlüssel; docs/data.md führt alle auf.</translation>
    </message>
    <message>
        <source>a column&apos;s name or its number from 0</source>
        <translation>der Name einer Spalte oder ihre Nummer ab 0</translation>
    </message>
    <message>
        <source>a list of strings</source>
        <translation>eine Liste von Zeichenketten</translation>
    </message>
    <message>
        <source>&quot;texts&quot;, &quot;running-text&quot; or &quot;images&quot;</source>
        <translation>„texts“, „running-text“ oder „images“</translation>
    </message>
    <message>
        <source>an object with text, pair and label</source>
        <translation>ein Objekt mit text, pair und label</translation>
    </message>
    <message>
        <source>an object with the keys text, pair and label only</source>
        <translation>ein Objekt nur mit den Schlüsseln text, pair und label</translation>
    </message>
    <message>
        <source>the ending of one language&apos;s files, e.g. &quot;en&quot;</source>
        <translation>die Endung der Dateien einer Sprache, z. B. „en“</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>one character such as &quot;;&quot; or &quot;\t&quot;</source>
        <translation>ein einzelnes Zeichen wie „;“ oder „\t“</translation>
    </message>
    <message>
        <source>a list of different names</source>
        <translation>eine Liste verschiedener Namen</translation>
    </message>
    <message>
        <source>an object of split names and their files</source>
        <translation>ein Objekt aus Namen von Splits und ihren Dateien</translation>
    </message>
    <message>
        <source>a share between 0 and 1, both excluded</source>
        <translation>ein Anteil zwischen 0 und 1, beide ausgeschlossen</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>%1 should be a JSON object, but it is %2.</source>
        <translation>%1 soll ein JSON-Objekt sein, ist aber %2.</translation>
    </message>
    <message>
        <source>docs/data.md shows an example.</source>
        <translation>docs/data.md zeigt ein Beispiel.</translation>
    </message>
    <message>
        <source>%1 has the unknown key &quot;%2&quot;.</source>
        <translation>%1 hat den unbekannten Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>Known keys: %1.</source>
        <translation>Bekannte Schlüssel: %1.</translation>
    </message>
    <message>
        <source>%1 says only one of &quot;source&quot; and &quot;target&quot;, the endings of the two files&apos; names.</source>
        <translation>%1 nennt nur eines von „source“ und „target“, den Endungen der beiden Dateinamen.</translation>
    </message>
    <message>
        <source>Say both, e.g. {&quot;source&quot;: &quot;en&quot;, &quot;target&quot;: &quot;de&quot;}.</source>
        <translation>Geben Sie beide an, z. B. {&quot;source&quot;: &quot;en&quot;, &quot;target&quot;: &quot;de&quot;}.</translation>
    </message>
    <message>
        <source>%1: the file %2 of split &quot;%3&quot; does not exist.</source>
        <translation>%1: Die Datei %2 des Splits „%3“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Paths under &quot;splits&quot; are relative to the data set&apos;s folder.</source>
        <translation>Pfade unter „splits“ gelten ab dem Ordner des Datensatzes.</translation>
    </message>
    <message>
        <source>Left out, because the name says no split beside files whose names do: %1.</source>
        <translation>Ausgelassen, da der Name anders als bei den übrigen Dateien keinen Split nennt: %1.</translation>
    </message>
    <message>
        <source>%1 is no IDX file: expected a header of at least 8 bytes that begins with two zero bytes, found %2 bytes.</source>
        <translation>%1 ist keine IDX-Datei: erwartet war ein Kopf von mindestens 8 Bytes, der mit zwei Nullbytes beginnt, gefunden wurden %2 Bytes.</translation>
    </message>
    <message>
        <source>%1: expected unsigned bytes (type 8) in 1 to 4 dimensions, found type %2 in %3 dimensions.</source>
        <translation>%1: erwartet waren vorzeichenlose Bytes (Typ 8) in 1 bis 4 Dimensionen, gefunden wurde Typ %2 in %3 Dimensionen.</translation>
    </message>
    <message>
        <source>Only IDX files of unsigned bytes are read; convert it.</source>
        <translation>Gelesen werden nur IDX-Dateien aus vorzeichenlosen Bytes; wandeln Sie die Datei um.</translation>
    </message>
    <message>
        <source>%1: expected a header of %2 bytes, found %3.</source>
        <translation>%1: erwartet war ein Kopf von %2 Bytes, gefunden wurden %3.</translation>
    </message>
    <message>
        <source>The file is cut off; fetch it again.</source>
        <translation>Die Datei ist abgeschnitten; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: the header claims %2, more than any file holds.</source>
        <translation>%1: Der Kopf gibt %2 an, mehr als eine Datei fassen kann.</translation>
    </message>
    <message>
        <source>The file is damaged; fetch it again.</source>
        <translation>Die Datei ist beschädigt; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1: expected labels of shape %2, one an image, found %3.</source>
        <translation>%1: erwartet waren Klassen der Form %2, eine je Bild, gefunden wurde %3.</translation>
    </message>
    <message>
        <source>Images and labels belong to different files.</source>
        <translation>Bilder und Klassen gehören zu verschiedenen Dateien.</translation>
    </message>
    <message>
        <source>%1: expected images of shape [count, height, width] or [count, height, width, 3], found %2.</source>
        <translation>%1: erwartet waren Bilder der Form [count, height, width] oder [count, height, width, 3], gefunden wurde %2.</translation>
    </message>
    <message>
        <source>%1: the images have no pixels, shape %2.</source>
        <translation>%1: Die Bilder haben keine Bildpunkte, Form %2.</translation>
    </message>
    <message>
        <source>The split %1 is left out: %2 has no images beside it.</source>
        <translation>Der Split %1 wird ausgelassen: Neben %2 liegen keine Bilder.</translation>
    </message>
    <message>
        <source>%1 holds IDX labels but no images.</source>
        <translation>%1 enthält IDX-Klassen, aber keine Bilder.</translation>
    </message>
    <message>
        <source>Add the file NAME-images-idx3-ubyte that belongs to them.</source>
        <translation>Ergänzen Sie die zugehörige Datei NAME-images-idx3-ubyte.</translation>
    </message>
    <message>
        <source>%1 claims %2 x %3 pixels; at most %4 a side, and %5 in all (from its %6 bytes), are accepted.</source>
        <translation>%1 gibt %2 x %3 Bildpunkte an; zulässig sind höchstens %4 je Seite und insgesamt %5 (bei einer Größe von %6 Bytes).</translation>
    </message>
    <message>
        <source>%1 is no JPEG or PNG image: expected one of their signatures in the first 8 of %2 bytes.</source>
        <translation>%1 ist kein JPEG- oder PNG-Bild: Die ersten 8 von %2 Bytes enthalten keine der beiden Signaturen.</translation>
    </message>
    <message>
        <source>Convert the image to PNG or JPEG.</source>
        <translation>Wandeln Sie das Bild in PNG oder JPEG um.</translation>
    </message>
    <message>
        <source>%1 has %2 bytes; at most 1 GiB is accepted.</source>
        <translation>%1 hat %2 Bytes; zulässig ist höchstens 1 GiB.</translation>
    </message>
    <message>
        <source>Make the image smaller.</source>
        <translation>Verkleinern Sie das Bild.</translation>
    </message>
    <message>
        <source>%1 cannot be decoded: %2.</source>
        <translation>%1 lässt sich nicht dekodieren: %2.</translation>
    </message>
    <message>
        <source>%1 is cut off: its %2 bytes have no end marker.</source>
        <translation>%1 ist abgeschnitten: In den %2 Bytes steht keine Endmarke.</translation>
    </message>
    <message>
        <source>%1: the class &quot;%2&quot; is not among the %3 label names.</source>
        <translation>%1: Die Klasse „%2“ ist nicht unter den %3 Klassennamen.</translation>
    </message>
    <message>
        <source>Rename the folder or correct the list of label names.</source>
        <translation>Benennen Sie den Ordner um oder berichtigen Sie die Liste der Klassennamen.</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1</source>
        <translation>eine ganze Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>a longest_edge above shortest_edge</source>
        <translation>ein longest_edge über shortest_edge</translation>
    </message>
    <message>
        <source>a number, {&quot;height&quot;, &quot;width&quot;} or {&quot;shortest_edge&quot;}</source>
        <translation>eine Zahl, {&quot;height&quot;, &quot;width&quot;} oder {&quot;shortest_edge&quot;}</translation>
    </message>
    <message>
        <source>a number, or a list of 1 or 3 numbers</source>
        <translation>eine Zahl oder eine Liste aus 1 oder 3 Zahlen</translation>
    </message>
    <message>
        <source>%1: expected %2 values of &quot;%3&quot;, one a channel, found %4.</source>
        <translation>%1: erwartet waren %2 Werte von „%3“, einer je Kanal, gefunden wurden %4.</translation>
    </message>
    <message>
        <source>Correct the list or &quot;channels&quot;.</source>
        <translation>Berichtigen Sie die Liste oder „channels“.</translation>
    </message>
    <message>
        <source>one of Pillow&apos;s filters 0 (nearest), 1 (Lanczos), 2 (bilinear), 3 (bicubic), 4 (box), 5 (Hamming)</source>
        <translation>einer der Pillow-Filter 0 (nearest), 1 (Lanczos), 2 (bilinear), 3 (bicubic), 4 (box), 5 (Hamming)</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>größer als 0</translation>
    </message>
    <message>
        <source>1 or 3</source>
        <translation>1 oder 3</translation>
    </message>
    <message>
        <source>An image of %1 x %2 pixels would become %3 x %4.</source>
        <translation>Ein Bild mit %1 x %2 Bildpunkten würde %3 x %4 groß.</translation>
    </message>
    <message>
        <source>Give &quot;size&quot; a height and a width, or a longest_edge.</source>
        <translation>Geben Sie „size“ eine Höhe und eine Breite oder ein longest_edge.</translation>
    </message>
    <message>
        <source>preprocess: expected room for %1 values, got %2.</source>
        <translation>preprocess: erwartet war Platz für %1 Werte, gegeben sind %2.</translation>
    </message>
    <message>
        <source>Give the image processor a fixed size, so that all images of a batch agree.</source>
        <translation>Geben Sie der Bildvorverarbeitung eine feste Größe, damit alle Bilder eines Stapels übereinstimmen.</translation>
    </message>
    <message>
        <source>%1: &quot;columns&quot; should be names of keys for JSON lines, but it has the number %2.</source>
        <translation>%1: „columns“ soll bei JSON-Zeilen Namen von Schlüsseln enthalten, enthält aber die Zahl %2.</translation>
    </message>
    <message>
        <source>Write the key&apos;s name.</source>
        <translation>Schreiben Sie den Namen des Schlüssels.</translation>
    </message>
    <message>
        <source>%1: none of the keys %2 is known to hold the text.</source>
        <translation>%1: Von keinem der Schlüssel %2 ist bekannt, dass er den Text enthält.</translation>
    </message>
    <message>
        <source>Name it in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: &quot;body&quot;, &quot;label&quot;: &quot;stars&quot;}}.</source>
        <translation>Nennen Sie ihn in dataset.json, z. B. {&quot;columns&quot;: {&quot;text&quot;: &quot;body&quot;, &quot;label&quot;: &quot;stars&quot;}}.</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is missing.</source>
        <translation>%1: Der Schlüssel „%2“ fehlt.</translation>
    </message>
    <message>
        <source>Add it, or name other columns in dataset.json.</source>
        <translation>Ergänzen Sie ihn oder nennen Sie in dataset.json andere Spalten.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be a string or a whole number, but it is %3.</source>
        <translation>%1: „%2“ soll eine Zeichenkette oder eine ganze Zahl sein, ist aber %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; should be a string, but it is %3.</source>
        <translation>%1: „%2“ soll eine Zeichenkette sein, ist aber %3.</translation>
    </message>
    <message>
        <source>Correct the line, or name other columns in dataset.json.</source>
        <translation>Berichtigen Sie die Zeile oder nennen Sie in dataset.json andere Spalten.</translation>
    </message>
    <message>
        <source>%1 line %2</source>
        <translation>%1 Zeile %2</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <translation>Schreiben Sie ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Give a file with one JSON object a line.</source>
        <translation>Geben Sie eine Datei mit einem JSON-Objekt je Zeile an.</translation>
    </message>
    <message>
        <source>%1: the label %2 is out of range; expected 0 to %3.</source>
        <translation>%1: Die Klasse %2 liegt außerhalb des Bereichs; erwartet war 0 bis %3.</translation>
    </message>
    <message>
        <source>Correct the label, or list the classes under &quot;labels&quot; in dataset.json.</source>
        <translation>Berichtigen Sie die Klasse oder führen Sie die Klassen in dataset.json unter „labels“ auf.</translation>
    </message>
    <message>
        <source>%1: the label is empty.</source>
        <translation>%1: Die Klasse ist leer.</translation>
    </message>
    <message>
        <source>Fill it in; -1 stands for a sample without a label.</source>
        <translation>Füllen Sie sie aus; -1 steht für ein Beispiel ohne Klasse.</translation>
    </message>
    <message>
        <source>%1: more than %2 different labels.</source>
        <translation>%1: mehr als %2 verschiedene Klassen.</translation>
    </message>
    <message>
        <source>Say which column holds the label in dataset.json.</source>
        <translation>Geben Sie in dataset.json an, welche Spalte die Klasse enthält.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; is not among the %3 label names.</source>
        <translation>%1: Die Klasse „%2“ ist nicht unter den %3 Klassennamen.</translation>
    </message>
    <message>
        <source>Correct the label or the list of label names.</source>
        <translation>Berichtigen Sie die Klasse oder die Liste der Klassennamen.</translation>
    </message>
    <message>
        <source>%1 had %2 bytes when it was opened; now it has %3.</source>
        <translation>%1 hatte beim Öffnen %2 Bytes; jetzt sind es %3.</translation>
    </message>
    <message>
        <source>Open the data set again.</source>
        <translation>Öffnen Sie den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>Give a file with text.</source>
        <translation>Geben Sie eine Datei mit Text an.</translation>
    </message>
    <message>
        <source>%1 is no text: it has a zero byte.</source>
        <translation>%1 ist kein Text: Die Datei enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>Text is read as UTF-8; convert the file, or check that it is the right one.</source>
        <translation>Text wird als UTF-8 gelesen; wandeln Sie die Datei um oder prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>All %1 %2 of the split %3.</source>
        <translation>Alle %1 %2 des Splits %3.</translation>
    </message>
    <message>
        <source>The first %1 of the only split %2 (%3 bytes, cut at a line); the rest is kept for measuring.</source>
        <translation>Die ersten %1 des einzigen Splits %2 (%3 Bytes, an einer Zeilengrenze geteilt); der Rest bleibt zum Messen.</translation>
    </message>
    <message>
        <source>The last %1 of the only split %2 (%3 bytes, cut at a line), on which nothing was fitted.</source>
        <translation>Die letzten %1 des einzigen Splits %2 (%3 Bytes, an einer Zeilengrenze geteilt), an denen nichts angepasst wurde.</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 of the only split %4, drawn with seed %5; the other %6 are kept for measuring.</source>
        <translation>%1 der %2 %3 des einzigen Splits %4, gezogen mit dem Startwert %5; die übrigen %6 bleiben zum Messen.</translation>
    </message>
    <message>
        <source>%1 of the %2 %3 of the only split %4, drawn with seed %5, on which nothing was fitted.</source>
        <translation>%1 der %2 %3 des einzigen Splits %4, gezogen mit dem Startwert %5, an denen nichts angepasst wurde.</translation>
    </message>
    <message>
        <source>%1: the only split %2 is too small to be divided into a part to fit on and a part to measure on.</source>
        <translation>%1: Der einzige Split %2 ist zu klein, um ihn in einen Teil zum Anpassen und einen Teil zum Messen zu trennen.</translation>
    </message>
    <message>
        <source>Give more data, or a second split.</source>
        <translation>Geben Sie mehr Daten oder einen zweiten Split an.</translation>
    </message>
    <message>
        <source>All %1 %2 of all splits.</source>
        <translation>Alle %1 %2 aller Splits.</translation>
    </message>
    <message>
        <source>%1 has no split &quot;%2&quot;.</source>
        <translation>%1 hat keinen Split „%2“.</translation>
    </message>
    <message>
        <source>Its splits: %1, and always: all, fitting, measuring.</source>
        <translation>Vorhandene Splits: %1, und immer: all, fitting, measuring.</translation>
    </message>
    <message>
        <source>%1 line %2: after a closing quote a delimiter was expected, but &quot;%3&quot; was found.</source>
        <translation>%1 Zeile %2: Nach einem schließenden Anführungszeichen war ein Trennzeichen erwartet, gefunden wurde „%3“.</translation>
    </message>
    <message>
        <source>Double the quotes inside a field, or say &quot;quotes&quot;: false in dataset.json.</source>
        <translation>Verdoppeln Sie die Anführungszeichen innerhalb eines Feldes oder setzen Sie in dataset.json &quot;quotes&quot;: false.</translation>
    </message>
    <message>
        <source>%1 line %2: a quote is opened here and never closed.</source>
        <translation>%1 Zeile %2: Hier beginnt ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>Close it, or say &quot;quotes&quot;: false in dataset.json.</source>
        <translation>Schließen Sie es oder setzen Sie in dataset.json &quot;quotes&quot;: false.</translation>
    </message>
    <message>
        <source>%1 of %2 samples of the split %3 have no label; they are not counted.</source>
        <translation>%1 von %2 Beispielen des Splits %3 haben keine Klasse; sie werden nicht gezählt.</translation>
    </message>
    <message>
        <source>tokenising %1 %2</source>
        <translation>%1 %2 werden in Token zerlegt</translation>
    </message>
    <message>
        <source>%1 of %2 %3 were cut to %4 tokens.</source>
        <translation>%1 der %2 %3 wurden auf %4 Token gekürzt.</translation>
    </message>
    <message>
        <source>%1: sample %2 of the split %3 has no %4.</source>
        <translation>%1: Beispiel %2 des Splits %3 ist ohne %4.</translation>
    </message>
    <message>
        <source>A model that translates needs pairs of sentences; docs/data.md says how they are told.</source>
        <translation>Ein Modell, das übersetzt, braucht Satzpaare; docs/data.md sagt, wie sie angegeben werden.</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>A window of %1 tokens has no room for text beside its %2 special tokens.</source>
        <translation>Ein Fenster von %1 Token hat neben seinen %2 besonderen Token keinen Platz für Text.</translation>
    </message>
    <message>
        <source>Choose longer windows.</source>
        <translation>Wählen Sie längere Fenster.</translation>
    </message>
    <message>
        <source>Windows of %1 tokens were asked for, but the model takes at most %2.</source>
        <translation>Verlangt wurden Fenster von %1 Token, aber das Modell nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Choose shorter windows.</source>
        <translation>Wählen Sie kürzere Fenster.</translation>
    </message>
    <message>
        <source>tokenising the text</source>
        <translation>der Text wird in Token zerlegt</translation>
    </message>
    <message>
        <source>%1 has %2 columns and no header with a known name, so the text cannot be told from the label.</source>
        <translation>%1 hat %2 Spalten und keine Kopfzeile mit einem bekannten Namen; so lässt sich der Text nicht von der Klasse unterscheiden.</translation>
    </message>
    <message>
        <source>Name the columns in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: 1, &quot;label&quot;: 0}}.</source>
        <translation>Nennen Sie die Spalten in dataset.json, z. B. {&quot;columns&quot;: {&quot;text&quot;: 1, &quot;label&quot;: 0}}.</translation>
    </message>
    <message>
        <source>%1 line 1 has no column %2; it has %3 columns.</source>
        <translation>%1 Zeile 1 hat keine Spalte %2; sie hat %3 Spalten.</translation>
    </message>
    <message>
        <source>%1 line 1 has no column %2; it has %3 columns: %4.</source>
        <translation>%1 Zeile 1 hat keine Spalte %2; sie hat %3 Spalten: %4.</translation>
    </message>
    <message>
        <source>Correct &quot;columns&quot; (and &quot;delimiter&quot;) in dataset.json.</source>
        <translation>Berichtigen Sie „columns“ (und „delimiter“) in dataset.json.</translation>
    </message>
    <message>
        <source>%1: &quot;columns&quot; does not say which column is the text.</source>
        <translation>%1: „columns“ sagt nicht, welche Spalte der Text ist.</translation>
    </message>
    <message>
        <source>Add it, e.g. {&quot;columns&quot;: {&quot;text&quot;: 0, &quot;label&quot;: 1}}.</source>
        <translation>Ergänzen Sie sie, z. B. {&quot;columns&quot;: {&quot;text&quot;: 0, &quot;label&quot;: 1}}.</translation>
    </message>
    <message>
        <source>%1 line 1: none of the columns %2 is known to hold the text.</source>
        <translation>%1 Zeile 1: Von keiner der Spalten %2 ist bekannt, dass sie den Text enthält.</translation>
    </message>
    <message>
        <source>Name it in dataset.json, e.g. {&quot;columns&quot;: {&quot;text&quot;: &quot;%1&quot;}}.</source>
        <translation>Nennen Sie sie in dataset.json, z. B. {&quot;columns&quot;: {&quot;text&quot;: &quot;%1&quot;}}.</translation>
    </message>
    <message>
        <source>%1 line %2: expected %3 columns, found %4.</source>
        <translation>%1 Zeile %2: erwartet waren %3 Spalten, gefunden wurden %4.</translation>
    </message>
    <message>
        <source>Correct the line; a field that contains the delimiter belongs in quotes.</source>
        <translation>Berichtigen Sie die Zeile; ein Feld, das das Trennzeichen enthält, gehört in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Give a file with one sample a line.</source>
        <translation>Geben Sie eine Datei mit einem Beispiel je Zeile an.</translation>
    </message>
    <message>
        <source>There is no demo &quot;%1&quot;.</source>
        <translation>Es gibt keine Demo „%1“.</translation>
    </message>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie aus: %1.</translation>
    </message>
    <message>
        <source>The demo &quot;%1&quot; is not installed: %2 has no demo.json.</source>
        <translation>Die Demo „%1“ ist nicht installiert: %2 enthält kein demo.json.</translation>
    </message>
    <message>
        <source>Make it with: dynak train --demo %1 --output %2</source>
        <translation>Erstellen Sie sie mit: dynak train --demo %1 --output %2</translation>
    </message>
    <message>
        <source>zlib cannot compress %1.</source>
        <translation>zlib kann %1 nicht komprimieren.</translation>
    </message>
    <message>
        <source>There is no export format &apos;%1&apos;.</source>
        <translation>Es gibt kein Exportformat „%1“.</translation>
    </message>
    <message>
        <source>Use one of: %1.</source>
        <translation>Wählen Sie aus: %1.</translation>
    </message>
    <message>
        <source>Choose another --output.</source>
        <translation>Wählen Sie ein anderes --output.</translation>
    </message>
    <message>
        <source>No output folder was given.</source>
        <translation>Es wurde kein Ausgabeordner angegeben.</translation>
    </message>
    <message>
        <source>Use --output DIR.</source>
        <translation>Verwenden Sie --output DIR.</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>%1 ist kein Ordner.</translation>
    </message>
    <message>
        <source>%1 is the folder of the model itself.</source>
        <translation>%1 ist der Ordner des Modells selbst.</translation>
    </message>
    <message>
        <source>%1 is not empty and was not written by an export.</source>
        <translation>%1 ist nicht leer und wurde nicht von einem Export geschrieben.</translation>
    </message>
    <message>
        <source>%1 holds an earlier export.</source>
        <translation>%1 enthält einen früheren Export.</translation>
    </message>
    <message>
        <source>Use --force to replace it, or another --output.</source>
        <translation>Verwenden Sie --force, um ihn zu ersetzen, oder ein anderes --output.</translation>
    </message>
    <message>
        <source>No folder can be made in %1: %2.</source>
        <translation>In %1 lässt sich kein Ordner anlegen: %2.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Prüfen Sie, ob Sie dort schreiben dürfen und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2.</source>
        <translation>%1 lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>%1 holds &quot;%2&quot;, which the export would delete.</source>
        <translation>%1 enthält „%2“, das der Export löschen würde.</translation>
    </message>
    <message>
        <source>Move it away, or choose another --output.</source>
        <translation>Verschieben Sie es oder wählen Sie ein anderes --output.</translation>
    </message>
    <message>
        <source>The export to %1 was taken back: %2 is %3, at most %4 was expected.</source>
        <translation>Der Export nach %1 wurde zurückgenommen: %2: %3, erwartet war höchstens %4.</translation>
    </message>
    <message>
        <source>Please report this with the model&apos;s config.json.</source>
        <translation>Bitte melden Sie dies mit der config.json des Modells.</translation>
    </message>
    <message>
        <source>writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be copied to the export: %2.</source>
        <translation>%1 lässt sich nicht in den Export kopieren: %2.</translation>
    </message>
    <message>
        <source>Check that it may be read and that the disk is not full.</source>
        <translation>Prüfen Sie, ob die Datei gelesen werden darf und ob der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>config.json does not name a class of transformers (&quot;architectures&quot;)</source>
        <translation>config.json nennt keine Klasse von transformers („architectures“)</translation>
    </message>
    <message>
        <source>%1 stands for a projection of attention, which no class of transformers has as an MLP</source>
        <translation>%1 steht für eine Projektion der Attention, die keine Klasse von transformers als MLP hat</translation>
    </message>
    <message>
        <source>the block of %1 has several FFNs</source>
        <translation>der Block von %1 hat mehrere FFNs</translation>
    </message>
    <message>
        <source>%1 has %2 on one factor and ReLU on the other</source>
        <translation>%1 hat %2 an einem Faktor und ReLU am anderen</translation>
    </message>
    <message>
        <source>both factors of %1 are rectified and it is not converted</source>
        <translation>an beiden Faktoren von %1 steht ReLU, und die Stelle ist nicht umgewandelt</translation>
    </message>
    <message>
        <source>No modelling file was written, since %1; the folder opens as the dense model, in Dynak only.</source>
        <translation>Es wurde keine Modelldatei für transformers geschrieben, denn %1; der Ordner öffnet sich als das dichte Modell, nur in Dynak.</translation>
    </message>
    <message>
        <source>No modelling file was written, since %1; the folder opens as the dense model.</source>
        <translation>Es wurde keine Modelldatei für transformers geschrieben, denn %1; der Ordner öffnet sich als das dichte Modell.</translation>
    </message>
    <message>
        <source>Both factors of the gated FFNs are rectified (dReLU): other programs compute the model with trust_remote_code only, and without it open a model that leaves one factor as it is.</source>
        <translation>An beiden Faktoren der FFNs mit Gate steht ReLU (dReLU): Andere Programme berechnen das Modell nur mit trust_remote_code und öffnen ohne es ein Modell, das einen der Faktoren lässt, wie er ist.</translation>
    </message>
    <message>
        <source>The model has no config.json: the weights are model.safetensors, its description architecture.json; no modelling file for transformers was written.</source>
        <translation>Das Modell hat keine config.json: Die Gewichte sind model.safetensors, seine Beschreibung ist architecture.json; es wurde keine Modelldatei für transformers geschrieben.</translation>
    </message>
    <message>
        <source>arrays that read back otherwise</source>
        <translation>Arrays, die anders zurückgelesen werden</translation>
    </message>
    <message>
        <source>The site %1 shares the tensor &quot;%2&quot; with another site, but not its partition.</source>
        <translation>Die Stelle %1 hat den Tensor „%2“ mit einer anderen Stelle gemeinsam, nicht aber die Partition.</translation>
    </message>
    <message>
        <source>Give shared layers the same partition, or export with --format partition.</source>
        <translation>Geben Sie gemeinsamen Schichten dieselbe Partition oder exportieren Sie mit --format partition.</translation>
    </message>
    <message>
        <source>The site %1, which stays dense, shares the tensor &quot;%2&quot; with a converted site, but not &quot;%3&quot;.</source>
        <translation>Die Stelle %1, die dicht bleibt, hat den Tensor „%2“ mit einer umgewandelten Stelle gemeinsam, nicht aber „%3“.</translation>
    </message>
    <message>
        <source>Convert both sites, or export with --format partition.</source>
        <translation>Wandeln Sie beide Stellen um oder exportieren Sie mit --format partition.</translation>
    </message>
    <message>
        <source>%1, largest difference of the logits</source>
        <translation>%1, größte Differenz der Logits</translation>
    </message>
    <message>
        <source>%1, largest difference of the hidden state</source>
        <translation>%1, größte Differenz des verborgenen Zustands</translation>
    </message>
    <message>
        <source>dense</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>converted at %1</source>
        <translation>umgewandelt (%1)</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>The site %1 does not fit: %2 is %3, expected %4.</source>
        <translation>Die Stelle %1 passt nicht: %2 ist %3, erwartet war %4.</translation>
    </message>
    <message>
        <source>Run the stages partition and fit-routers again.</source>
        <translation>Führen Sie die Stufen partition und fit-routers noch einmal aus.</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; has the shape %3, expected %4.</source>
        <translation>%1: Der Tensor „%2“ hat die Form %3, erwartet war %4.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation>Exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The site %1 has no router.</source>
        <translation>Die Stelle %1 hat keinen Router.</translation>
    </message>
    <message>
        <source>The site %1 has no partition.</source>
        <translation>Die Stelle %1 hat keine Partition.</translation>
    </message>
    <message>
        <source>Run the missing stage.</source>
        <translation>Führen Sie die fehlende Stufe aus.</translation>
    </message>
    <message>
        <source>the number of neurons in its partition</source>
        <translation>die Anzahl der Neuronen in ihrer Partition</translation>
    </message>
    <message>
        <source>the number of experts of its router</source>
        <translation>die Anzahl der Experten ihres Routers</translation>
    </message>
    <message>
        <source>the width of its router</source>
        <translation>die Breite ihres Routers</translation>
    </message>
    <message>
        <source>No site of the model has both a partition and a router.</source>
        <translation>Keine Stelle des Modells hat sowohl eine Partition als auch einen Router.</translation>
    </message>
    <message>
        <source>Run the stages partition and fit-routers first.</source>
        <translation>Führen Sie zuerst die Stufen partition und fit-routers aus.</translation>
    </message>
    <message>
        <source>The router of %1 is of the kind %2, which has no weights and serves comparisons only.</source>
        <translation>Der Router von %1 ist von der Art %2, die keine Gewichte hat und nur zum Vergleich dient.</translation>
    </message>
    <message>
        <source>Fit routers of the kind regression, classification, similarity or centroid.</source>
        <translation>Trainieren Sie Router der Art regression, classification, similarity oder centroid.</translation>
    </message>
    <message>
        <source>The model is a %1 model; only language models continue text.</source>
        <translation>Das Modell ist ein %1-Modell; nur Sprachmodelle setzen Text fort.</translation>
    </message>
    <message>
        <source>Use a causal language model such as GPT-2 or Llama, or an encoder-decoder such as T5.</source>
        <translation>Verwenden Sie ein kausales Sprachmodell wie GPT-2 oder Llama oder einen Encoder-Decoder wie T5.</translation>
    </message>
    <message>
        <source>The prompt has no tokens.</source>
        <translation>Der Prompt hat keine Token.</translation>
    </message>
    <message>
        <source>Give a text, or a model with a start token.</source>
        <translation>Geben Sie einen Text an oder ein Modell mit einem Starttoken.</translation>
    </message>
    <message>
        <source>The prompt has %1 tokens; the model&apos;s context is %2.</source>
        <translation>Der Prompt hat %1 Token; der Kontext des Modells ist %2.</translation>
    </message>
    <message>
        <source>Shorten the prompt.</source>
        <translation>Kürzen Sie den Prompt.</translation>
    </message>
    <message>
        <source>generating</source>
        <translation>Text wird erzeugt</translation>
    </message>
    <message>
        <source>Correct it in generation_config.json (or config.json).</source>
        <translation>Berichtigen Sie es in generation_config.json (oder config.json).</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a token id or a list of them</source>
        <translation>eine Token-ID oder eine Liste davon</translation>
    </message>
    <message>
        <source>a list of lists of token ids</source>
        <translation>eine Liste von Listen von Token-IDs</translation>
    </message>
    <message>
        <source>true, false or &quot;never&quot;</source>
        <translation>true, false oder „never“</translation>
    </message>
    <message>
        <source>%1 does not say with which token its decoder starts.</source>
        <translation>%1 sagt nicht, mit welchem Token der Decoder beginnt.</translation>
    </message>
    <message>
        <source>Add decoder_start_token_id to config.json, or decoder_start_id to the architecture file.</source>
        <translation>Ergänzen Sie decoder_start_token_id in config.json oder decoder_start_id in der Architekturdatei.</translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to translate.</source>
        <translation>%1 ist leer; es gibt nichts zu übersetzen.</translation>
    </message>
    <message>
        <source>Remove it, or give it a sentence.</source>
        <translation>Lassen Sie dies weg oder geben Sie einen Satz an.</translation>
    </message>
    <message>
        <source>%1 asks for the language %2, which the model does not know.</source>
        <translation>%1 verlangt die Sprache %2, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>The model translates into one language and takes no mark.</source>
        <translation>Das Modell übersetzt in eine einzige Sprache und nimmt keine Sprachmarke an.</translation>
    </message>
    <message>
        <source>It knows %1.</source>
        <translation>Es kennt %1.</translation>
    </message>
    <message>
        <source>%1 has %2 tokens; the model has positions for %3.</source>
        <translation>%1 hat %2 Token; das Modell hat Positionen für %3.</translation>
    </message>
    <message>
        <source>Split it into shorter sentences.</source>
        <translation>Teilen Sie den Text in kürzere Sätze.</translation>
    </message>
    <message>
        <source>The model is a %1 model; only encoder-decoders translate.</source>
        <translation>Das Modell ist ein %1-Modell; nur Encoder-Decoder übersetzen.</translation>
    </message>
    <message>
        <source>Use a model such as T5, Marian or BART.</source>
        <translation>Verwenden Sie ein Modell wie T5, Marian oder BART.</translation>
    </message>
    <message>
        <source>A search needs at least one beam, found %1.</source>
        <translation>Eine Suche braucht mindestens einen Beam, gefunden wurde %1.</translation>
    </message>
    <message>
        <source>Choose 1 for greedy, or e.g. 5.</source>
        <translation>Wählen Sie 1 für gierige Suche oder z. B. 5.</translation>
    </message>
    <message>
        <source>Source %1 has no tokens.</source>
        <translation>Die Quelle %1 hat keine Token.</translation>
    </message>
    <message>
        <source>Give each at least one word.</source>
        <translation>Geben Sie jeder mindestens ein Wort.</translation>
    </message>
    <message>
        <source>Source %1 has %2 tokens; the model has positions for %3.</source>
        <translation>Die Quelle %1 hat %2 Token; das Modell hat Positionen für %3.</translation>
    </message>
    <message>
        <source>translating</source>
        <translation>Text wird übersetzt</translation>
    </message>
    <message>
        <source>Braces do not pair in &quot;%1&quot;.</source>
        <translation>In „%1“ fehlt einer geschweiften Klammer das Gegenstück.</translation>
    </message>
    <message>
        <source>Write the name of a fact between { and }.</source>
        <translation>Schreiben Sie den Namen einer Angabe zwischen { und }.</translation>
    </message>
    <message>
        <source>has %1 steps; 1 to %2 were expected</source>
        <translation>hat %1 Schritte; erwartet waren 1 bis %2</translation>
    </message>
    <message>
        <source>is %1; an object was expected</source>
        <translation>ist %1; erwartet war ein Objekt</translation>
    </message>
    <message>
        <source>has the unknown field &quot;%1&quot;; known are %2</source>
        <translation>hat das unbekannte Feld „%1“; bekannt sind %2</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; one of these was expected: %2</source>
        <translation>ist „%1“; erwartet war eines von: %2</translation>
    </message>
    <message>
        <source>is empty; a text was expected</source>
        <translation>ist leer; erwartet war ein Text</translation>
    </message>
    <message>
        <source>has a brace without its partner; {name} was expected</source>
        <translation>hat eine geschweifte Klammer ohne Gegenstück; erwartet war {name}</translation>
    </message>
    <message>
        <source>has the unknown fact {%1}; known are %2</source>
        <translation>hat die unbekannte Angabe {%1}; bekannt sind %2</translation>
    </message>
    <message>
        <source>is an empty list; at least one paragraph was expected</source>
        <translation>ist eine leere Liste; erwartet war mindestens ein Absatz</translation>
    </message>
    <message>
        <source>is %1; a number from %2 to %3 was expected</source>
        <translation>ist %1; erwartet war eine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>is a number; a site&apos;s id or one of its names was expected</source>
        <translation>ist eine Zahl; erwartet war die ID einer Stelle oder einer ihrer Namen</translation>
    </message>
    <message>
        <source>is %1; a whole number was expected</source>
        <translation>ist %1; erwartet war eine ganze Zahl</translation>
    </message>
    <message>
        <source>has an expert or a neuron without &quot;site&quot;, the site it is of</source>
        <translation>nennt einen Experten oder ein Neuron ohne „site“, die zugehörige Stelle</translation>
    </message>
    <message>
        <source>does not go with the kind &quot;%1&quot;</source>
        <translation>passt nicht zur Art „%1“</translation>
    </message>
    <message>
        <source>lacks &quot;from&quot; or &quot;to&quot;, the bounds of &quot;%1&quot;</source>
        <translation>enthält weder „from“ noch „to“, die Grenzen von „%1“</translation>
    </message>
    <message>
        <source>has &quot;from&quot; or &quot;to&quot;, which do not go with the kind &quot;%1&quot;</source>
        <translation>enthält „from“ oder „to“, die nicht zur Art „%1“ passen</translation>
    </message>
    <message>
        <source>has a &quot;from&quot; that is larger than its &quot;to&quot;</source>
        <translation>hat ein „from“, das größer als sein „to“ ist</translation>
    </message>
    <message>
        <source>should have either &quot;answers&quot;, of a question, or &quot;check&quot;, of a task</source>
        <translation>soll entweder „answers“ (einer Frage) oder „check“ (einer Aufgabe) enthalten</translation>
    </message>
    <message>
        <source>has %1 answers, %2 of them right; 2 to 9 were expected, one of them right</source>
        <translation>hat %1 Antworten, davon %2 richtig; erwartet waren 2 bis 9, davon eine richtig</translation>
    </message>
    <message>
        <source>goes with &quot;check&quot; only; answers say &quot;because&quot;</source>
        <translation>gehört nur zu „check“; bei Antworten heißt es „because“</translation>
    </message>
    <message>
        <source>is an empty list; at least one check was expected</source>
        <translation>ist eine leere Liste; erwartet war mindestens eine Prüfung</translation>
    </message>
    <message>
        <source>Correct the field; docs/lessons.md describes all of them.</source>
        <translation>Berichtigen Sie das Feld; docs/lessons.md beschreibt alle.</translation>
    </message>
    <message>
        <source>The site %1 has a partition but no router.</source>
        <translation>Die Stelle %1 hat eine Partition, aber keinen Router.</translation>
    </message>
    <message>
        <source>The site %1 has a router but no partition.</source>
        <translation>Die Stelle %1 hat einen Router, aber keine Partition.</translation>
    </message>
    <message>
        <source>Run the missing stage again.</source>
        <translation>Führen Sie die fehlende Stufe noch einmal aus.</translation>
    </message>
    <message>
        <source>The partition of %1 is for %2 neurons; the model has %3.</source>
        <translation>Die Partition von %1 ist für %2 Neuronen; das Modell hat %3.</translation>
    </message>
    <message>
        <source>The project belongs to another model.</source>
        <translation>Das Projekt gehört zu einem anderen Modell.</translation>
    </message>
    <message>
        <source>There is no executor &apos;%1&apos;.</source>
        <translation>Es gibt keine Ausführung „%1“.</translation>
    </message>
    <message>
        <source>makeExpertWeights: %1.</source>
        <translation>makeExpertWeights: %1.</translation>
    </message>
    <message>
        <source>Make the partition again for this model.</source>
        <translation>Erstellen Sie die Partition für dieses Modell neu.</translation>
    </message>
    <message>
        <source>the partition has %1 neurons, the site has %2</source>
        <translation>die Partition hat %1 Neuronen, die Stelle hat %2</translation>
    </message>
    <message>
        <source>%1 neurons do not divide into %2 equal experts</source>
        <translation>%1 Neuronen lassen sich nicht in %2 gleich große Experten teilen</translation>
    </message>
    <message>
        <source>a neuron belongs to expert %1 of %2</source>
        <translation>ein Neuron gehört zu Experte %1 von %2</translation>
    </message>
    <message>
        <source>expert %1 has %2 neurons, expected %3</source>
        <translation>Experte %1 hat %2 Neuronen, erwartet waren %3</translation>
    </message>
    <message>
        <source>There is no selection rule &apos;%1&apos;.</source>
        <translation>Es gibt keine Auswahlregel „%1“.</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>The value of the selection rule &apos;%1&apos; is %2; it must be %3.</source>
        <translation>Der Wert der Auswahlregel „%1“ ist %2; er muss %3 sein.</translation>
    </message>
    <message>
        <source>Choose %1 for %2.</source>
        <translation>Wählen Sie %1 für %2.</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>alle Experten</translation>
    </message>
    <message>
        <source>anchored %1 = %2</source>
        <translation>verankertes %1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>The model has no site &apos;%1&apos; to give a value of its own.</source>
        <translation>Das Modell hat keine Stelle „%1“, die einen eigenen Wert bekommen könnte.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2 sites %3 to %4</source>
        <translation>%1; %2 Stellen %3 bis %4</translation>
    </message>
    <message>
        <source>A split of %1 neurons into %2 experts does not fit the co-activation of %3 neurons.</source>
        <translation>Eine Aufteilung von %1 Neuronen in %2 Experten passt nicht zur Koaktivierung von %3 Neuronen.</translation>
    </message>
    <message>
        <source>Partition the model again.</source>
        <translation>Partitionieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>METIS could not split a graph of %1 neurons into %2 parts (status %3).</source>
        <translation>METIS konnte einen Graphen von %1 Neuronen nicht in %2 Teile zerlegen (Status %3).</translation>
    </message>
    <message>
        <source>Free some memory.</source>
        <translation>Geben Sie Speicher frei.</translation>
    </message>
    <message>
        <source>Use the method &apos;kmeans&apos;.</source>
        <translation>Verwenden Sie das Verfahren „kmeans“.</translation>
    </message>
    <message>
        <source>There is no partition method &apos;%1&apos;.</source>
        <translation>Es gibt kein Partitionsverfahren „%1“.</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; has %2 neurons, which do not divide into %3.</source>
        <translation>Die Stelle „%1“ hat %2 Neuronen, die sich nicht in %3 teilen lassen.</translation>
    </message>
    <message>
        <source>The nearest numbers that divide are %1.</source>
        <translation>Die nächsten Teiler sind: %1.</translation>
    </message>
    <message>
        <source>A partition of site &apos;%1&apos; needs either a number of experts or an expert size, got %2 experts and size %3.</source>
        <translation>Eine Partition der Stelle „%1“ braucht entweder eine Anzahl der Experten oder eine Expertengröße; angegeben sind %2 Experten und die Größe %3.</translation>
    </message>
    <message>
        <source>Set exactly one of the two.</source>
        <translation>Geben Sie genau eines von beiden an.</translation>
    </message>
    <message>
        <source>%1 experts of equal size</source>
        <translation>%1 gleich große Experten</translation>
    </message>
    <message>
        <source>experts of %1</source>
        <translation>Experten zu je %1</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; has %2 neurons; 1 to %3 can be partitioned.</source>
        <translation>Die Stelle „%1“ hat %2 Neuronen; partitionieren lassen sich 1 bis %3.</translation>
    </message>
    <message>
        <source>Site &apos;%1&apos; should have %2 rows of %3 weights, but %4 weights were given.</source>
        <translation>Die Stelle „%1“ soll %2 Zeilen mit je %3 Gewichten haben, aber gegeben sind %4 Gewichte.</translation>
    </message>
    <message>
        <source>The weights of neuron %1 of site &apos;%2&apos; are not finite.</source>
        <translation>Die Gewichte von Neuron %1 der Stelle „%2“ sind nicht endlich.</translation>
    </message>
    <message>
        <source>The model&apos;s training diverged or its file is damaged; use another checkpoint.</source>
        <translation>Das Training des Modells ist divergiert oder seine Datei ist beschädigt; verwenden Sie einen anderen Checkpoint.</translation>
    </message>
    <message>
        <source>The method &apos;%1&apos; needs the co-activation counts of site &apos;%2&apos;, and there are none.</source>
        <translation>Das Verfahren „%1“ braucht die Koaktivierungszahlen der Stelle „%2“, aber es gibt keine.</translation>
    </message>
    <message>
        <source>Profile the model with co-activation first.</source>
        <translation>Profilieren Sie das Modell zuerst mit Koaktivierung.</translation>
    </message>
    <message>
        <source>The co-activation counts are of %1 neurons, but site &apos;%2&apos; has %3.</source>
        <translation>Die Koaktivierungszahlen sind für %1 Neuronen, aber die Stelle „%2“ hat %3.</translation>
    </message>
    <message>
        <source>Profile this model again.</source>
        <translation>Profilieren Sie dieses Modell noch einmal.</translation>
    </message>
    <message>
        <source>Two recipes are called &quot;%1&quot;.</source>
        <translation>Zwei Rezepte heißen „%1“.</translation>
    </message>
    <message>
        <source>Name their files differently.</source>
        <translation>Geben Sie ihren Dateien verschiedene Namen.</translation>
    </message>
    <message>
        <source>Sweeps of different metrics, sites or experts have no mean.</source>
        <translation>Messreihen mit verschiedenen Maßen, Stellen oder Experten haben kein Mittel.</translation>
    </message>
    <message>
        <source>Compare conversions of one model on one data set.</source>
        <translation>Vergleichen Sie Umwandlungen desselben Modells auf demselben Datensatz.</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>The tokenizer in %1 has %2 tokens; the model knows %3.</source>
        <translation>Der Tokenizer in %1 hat %2 Token; das Modell kennt %3.</translation>
    </message>
    <message>
        <source>Use the tokenizer that belongs to this model.</source>
        <translation>Verwenden Sie den Tokenizer, der zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>%1 holds text; the model takes images.</source>
        <translation>%1 enthält Text; das Modell nimmt Bilder.</translation>
    </message>
    <message>
        <source>%1 holds images; the model takes text.</source>
        <translation>%1 enthält Bilder; das Modell nimmt Text.</translation>
    </message>
    <message>
        <source>Choose other data, or another model.</source>
        <translation>Wählen Sie andere Daten oder ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1, preset &quot;%2&quot;</source>
        <translation>%1, Vorgabe „%2“</translation>
    </message>
    <message>
        <source>%1 is no list of presets: %2.</source>
        <translation>%1 ist keine Liste von Vorgaben: %2.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Die Vorgabe „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Use one of: %1.%2</source>
        <translation>Möglich sind: %1.%2</translation>
    </message>
    <message>
        <source>The preset &quot;%1&quot;</source>
        <translation>Die Vorgabe „%1“</translation>
    </message>
    <message>
        <source>The project&apos;s recipe</source>
        <translation>Das Rezept des Projekts</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: the option %2 of the stage %3 is %4; expected %5.</source>
        <translation>%1: Die Option %2 der Stufe %3 ist %4; erwartet wurde %5.</translation>
    </message>
    <message>
        <source>Change it, or leave it out for the default, %1.</source>
        <translation>Ändern Sie sie oder lassen Sie sie weg; dann gilt der Standardwert %1.</translation>
    </message>
    <message>
        <source>%1: the stage partition has experts %2 and expertSize %3; expected at most one of them above 0.</source>
        <translation>%1: Die Stufe partition hat experts %2 und expertSize %3; erwartet wurde höchstens einer der beiden Werte über 0.</translation>
    </message>
    <message>
        <source>Give the number of experts or the size of each.</source>
        <translation>Geben Sie die Zahl der Experten oder die Größe jedes Experten an.</translation>
    </message>
    <message>
        <source>Write {&quot;stage&quot;: {&quot;option&quot;: value}}.</source>
        <translation>Schreiben Sie {&quot;Stufe&quot;: {&quot;Option&quot;: Wert}}.</translation>
    </message>
    <message>
        <source>%1: the stage %2 holds no object of options.</source>
        <translation>%1: Die Stufe %2 enthält kein Objekt mit Optionen.</translation>
    </message>
    <message>
        <source>%1 is no JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The recipe</source>
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>made with unknown options</source>
        <translation>mit unbekannten Optionen erstellt</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the model or the data changed</source>
        <translation>das Modell oder die Daten haben sich geändert</translation>
    </message>
    <message>
        <source>%1 was switched off</source>
        <translation>%1 wurde ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 hat sich geändert</translation>
    </message>
    <message>
        <source>%1 changed (%2)</source>
        <translation>%1 hat sich geändert (%2)</translation>
    </message>
    <message>
        <source>made by another version</source>
        <translation>von einer anderen Version erstellt</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>There is no state of the stage %1.</source>
        <translation>Es gibt keinen Zustand der Stufe %1.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of a list of words</source>
        <translation>eines aus einer Liste von Wörtern</translation>
    </message>
    <message>
        <source>a list of numbers</source>
        <translation>eine Liste von Zahlen</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;.</source>
        <translation>Die Stufe „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The stage %1 has no option &quot;%2&quot;.</source>
        <translation>Die Stufe %1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>its model is no longer at %1</source>
        <translation>ihr Modell liegt nicht mehr unter %1</translation>
    </message>
    <message>
        <source>its model is missing</source>
        <translation>ihr Modell fehlt</translation>
    </message>
    <message>
        <source>The project has no data set yet.</source>
        <translation>Das Projekt hat noch keinen Datensatz.</translation>
    </message>
    <message>
        <source>Choose one with --data, or drop it on the window.</source>
        <translation>Wählen Sie einen mit --data oder ziehen Sie ihn auf das Fenster.</translation>
    </message>
    <message>
        <source>The metric %1 compares texts that an encoder-decoder writes; this is a %2 model.</source>
        <translation>Das Maß %1 vergleicht Texte, die ein Encoder-Decoder schreibt; dies ist ein Modell der Art %2.</translation>
    </message>
    <message>
        <source>Use --metric auto.</source>
        <translation>Verwenden Sie --metric auto.</translation>
    </message>
    <message>
        <source>The stage %1 is not run by itself.</source>
        <translation>Die Stufe %1 wird nicht für sich ausgeführt.</translation>
    </message>
    <message>
        <source>Use dynak export.</source>
        <translation>Verwenden Sie dynak export.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>site %1 of %2: %3</source>
        <translation>Stelle %1 von %2: %3</translation>
    </message>
    <message>
        <source>The profile kept no inputs of %1 for fitting a router.</source>
        <translation>Das Profil hat keine Eingaben von %1 für das Training eines Routers behalten.</translation>
    </message>
    <message>
        <source>Profile again with --router-inputs-megabytes above 0.</source>
        <translation>Erstellen Sie das Profil erneut, mit --router-inputs-megabytes über 0.</translation>
    </message>
    <message>
        <source>Training this model takes %1 MB, and the memory limit is %2 MB.</source>
        <translation>Das Training dieses Modells braucht %1 MB, und die Speichergrenze liegt bei %2 MB.</translation>
    </message>
    <message>
        <source>Raise --memory, or switch the stages that train off.</source>
        <translation>Erhöhen Sie --memory oder schalten Sie die Stufen aus, die trainieren.</translation>
    </message>
    <message>
        <source>No site matches &quot;%1&quot;; the first is %2.</source>
        <translation>Keine Stelle passt zu „%1“; die erste ist %2.</translation>
    </message>
    <message>
        <source>Use * for all sites.</source>
        <translation>Verwenden Sie * für alle Stellen.</translation>
    </message>
    <message>
        <source>The stage %1 trains nothing.</source>
        <translation>Die Stufe %1 trainiert nichts.</translation>
    </message>
    <message>
        <source>Estimate a training.</source>
        <translation>Schätzen Sie die Dauer eines Trainings.</translation>
    </message>
    <message>
        <source>continuing</source>
        <translation>Text wird fortgesetzt</translation>
    </message>
    <message>
        <source>There is no sample %1; the data have %2.</source>
        <translation>Es gibt kein Beispiel %1; die Daten haben %2.</translation>
    </message>
    <message>
        <source>Run the sweep again: its samples are of other data.</source>
        <translation>Führen Sie die Messreihe erneut aus: Die Beispiele darin stammen aus anderen Daten.</translation>
    </message>
    <message>
        <source>The preprocessor makes pictures of shape %1; the model takes %2.</source>
        <translation>Die Vorverarbeitung macht Bilder der Form %1; das Modell nimmt %2.</translation>
    </message>
    <message>
        <source>Correct preprocessor_config.json, or the data set&apos;s dataset.json.</source>
        <translation>Berichtigen Sie preprocessor_config.json oder die Datei dataset.json des Datensatzes.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es ist kein Text da.</translation>
    </message>
    <message>
        <source>Type a sentence.</source>
        <translation>Tippen Sie einen Satz.</translation>
    </message>
    <message>
        <source>There is no text, and the model has no token to start from.</source>
        <translation>Es ist kein Text da, und das Modell hat kein Token, mit dem es beginnen könnte.</translation>
    </message>
    <message>
        <source>The text has %1 tokens; the model has positions for %2.</source>
        <translation>Der Text hat %1 Token; das Modell hat Positionen für %2.</translation>
    </message>
    <message>
        <source>The text has %1 tokens; at most tried are %2.</source>
        <translation>Der Text hat %1 Token; ausprobiert werden höchstens %2.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The model has an encoder and a decoder; what is tried here has one of them.</source>
        <translation>Das Modell hat einen Encoder und einen Decoder; ausprobieren lassen sich hier nur Modelle mit einem von beiden.</translation>
    </message>
    <message>
        <source>Its curve and its other views show what it does.</source>
        <translation>Seine Kurve und seine anderen Ansichten zeigen, was es tut.</translation>
    </message>
    <message>
        <source>The model takes pictures, not text.</source>
        <translation>Das Modell nimmt Bilder, keinen Text.</translation>
    </message>
    <message>
        <source>Drop a PNG or JPEG picture.</source>
        <translation>Legen Sie ein PNG- oder JPEG-Bild ab.</translation>
    </message>
    <message>
        <source>Co-activation can be counted over at most 4,294,967,295 tokens.</source>
        <translation>Die Koaktivierung lässt sich über höchstens 4.294.967.295 Token zählen.</translation>
    </message>
    <message>
        <source>Profile fewer tokens.</source>
        <translation>Erstellen Sie das Profil mit weniger Token.</translation>
    </message>
    <message>
        <source>Activity of %1 neurons was expected, but %2 values are no whole number of tokens.</source>
        <translation>Erwartet wurde die Aktivität von %1 Neuronen, aber %2 Werte ergeben keine ganze Zahl von Token.</translation>
    </message>
    <message>
        <source>Co-activation can be counted for 1 to %1 neurons, not for %2.</source>
        <translation>Die Koaktivierung lässt sich für 1 bis %1 Neuronen zählen, nicht für %2.</translation>
    </message>
    <message>
        <source>%1 tokens need a threshold each, but %2 were given.</source>
        <translation>%1 Token brauchen je eine Schwelle, aber %2 wurden angegeben.</translation>
    </message>
    <message>
        <source>The order of neurons does not name each of the %1 neurons once.</source>
        <translation>Die Reihenfolge der Neuronen nennt nicht jedes der %1 Neuronen genau einmal.</translation>
    </message>
    <message>
        <source>inputs of the routers, batch %1</source>
        <translation>Eingaben der Router, Stapel %1</translation>
    </message>
    <message>
        <source>batch %1 of %2</source>
        <translation>Stapel %1 von %2</translation>
    </message>
    <message>
        <source>%1 has no model embedded.</source>
        <translation>In %1 ist kein Modell eingebettet.</translation>
    </message>
    <message>
        <source>Name the model&apos;s folder with --model.</source>
        <translation>Geben Sie den Ordner des Modells mit --model an.</translation>
    </message>
    <message>
        <source>claims %1 elements of %2 bytes; the file has at most %3 bytes of it</source>
        <translation>gibt %1 Elemente zu je %2 Bytes an; in der Datei sind es höchstens %3 Bytes</translation>
    </message>
    <message>
        <source>has no extent</source>
        <translation>hat keine Ausdehnung</translation>
    </message>
    <message>
        <source>has an impossible extent</source>
        <translation>hat eine unmögliche Ausdehnung</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>keeps its numbers in another file, which is not read</source>
        <translation>hält seine Zahlen in einer anderen Datei, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>holds another type of values; expected %1</source>
        <translation>enthält Werte eines anderen Typs; erwartet wurde %1</translation>
    </message>
    <message>
        <source>holds several values; one was expected</source>
        <translation>enthält mehrere Werte; erwartet wurde einer</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>is no text of fixed length</source>
        <translation>ist kein Text fester Länge</translation>
    </message>
    <message>
        <source>is longer than the file</source>
        <translation>ist länger als die Datei</translation>
    </message>
    <message>
        <source>has the shape %1; expected %2</source>
        <translation>hat die Form %1; erwartet wurde %2</translation>
    </message>
    <message>
        <source>holds no texts of fixed length</source>
        <translation>enthält keine Texte fester Länge</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; cannot be a name in %3 of a project file.</source>
        <translation>%1: „%2“ kann kein Name in %3 einer Projektdatei sein.</translation>
    </message>
    <message>
        <source>Choose a name that is not empty and has no slash.</source>
        <translation>Wählen Sie einen Namen, der nicht leer ist und keinen Schrägstrich enthält.</translation>
    </message>
    <message>
        <source>%1: %2 would hold &quot;%3&quot; twice.</source>
        <translation>%1: %2 würde „%3“ zweimal enthalten.</translation>
    </message>
    <message>
        <source>Give each a name of its own.</source>
        <translation>Geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>should hold a member with index %1; found %2</source>
        <translation>sollte ein Element mit dem Index %1 enthalten; gefunden wurde %2</translation>
    </message>
    <message>
        <source>%1: %2 has another shape than the rest of the result says.</source>
        <translation>%1: %2 hat eine andere Form, als der Rest des Ergebnisses angibt.</translation>
    </message>
    <message>
        <source>is %1; expected 0 or more</source>
        <translation>ist %1; erwartet wurde 0 oder mehr</translation>
    </message>
    <message>
        <source>is %1; expected 0 or 1</source>
        <translation>ist %1; erwartet wurde 0 oder 1</translation>
    </message>
    <message>
        <source>An enumerator has no spelling in project files.</source>
        <translation>Ein Aufzählungswert hat keine Schreibweise in Projektdateien.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; expected one of %2</source>
        <translation>ist „%1“; erwartet wurde eines von %2</translation>
    </message>
    <message>
        <source>claims more than the file holds</source>
        <translation>gibt mehr an, als die Datei enthält</translation>
    </message>
    <message>
        <source>%1 cannot be read, so the model cannot be embedded.</source>
        <translation>%1 lässt sich nicht lesen, darum kann das Modell nicht eingebettet werden.</translation>
    </message>
    <message>
        <source>Check that it exists and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei existiert und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 became shorter while it was embedded.</source>
        <translation>%1 wurde während des Einbettens kürzer.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>is no list of bytes that fits into the file</source>
        <translation>ist keine Liste von Bytes, die in die Datei passt</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space on the disk and try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 should hold the model&apos;s files, but there are none to take in.</source>
        <translation>%1 sollte die Dateien des Modells enthalten, aber es gibt keine, die sich aufnehmen lassen.</translation>
    </message>
    <message>
        <source>Embed the model again from its folder.</source>
        <translation>Betten Sie das Modell erneut aus seinem Ordner ein.</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;, which is no file name</source>
        <translation>ist „%1“, was kein Dateiname ist</translation>
    </message>
    <message>
        <source>names expert %1 of %2</source>
        <translation>nennt Experte %1 von %2</translation>
    </message>
    <message>
        <source>%1 is a folder; a project file (.dynak) was expected.</source>
        <translation>%1 ist ein Ordner; erwartet wurde eine Projektdatei (.dynak).</translation>
    </message>
    <message>
        <source>Name the file, or open the folder as a model.</source>
        <translation>Geben Sie die Datei an oder öffnen Sie den Ordner als Modell.</translation>
    </message>
    <message>
        <source>%1 is not an HDF5 file, so it is no Dynak project.</source>
        <translation>%1 ist keine HDF5-Datei und damit kein Dynak-Projekt.</translation>
    </message>
    <message>
        <source>Choose a .dynak file; if it should be one, its beginning is damaged: restore a copy.</source>
        <translation>Wählen Sie eine .dynak-Datei; falls dies eine sein sollte, ist ihr Anfang beschädigt: Stellen Sie eine Kopie wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 ist beschädigt oder abgeschnitten%2.</translation>
    </message>
    <message>
        <source>Restore a copy of it, or convert the model again.</source>
        <translation>Stellen Sie eine Kopie wieder her oder wandeln Sie das Modell erneut um.</translation>
    </message>
    <message>
        <source>%1: group %2 %3%4.</source>
        <translation>%1: Gruppe %2 %3%4.</translation>
    </message>
    <message>
        <source>%1: dataset %2 %3%4.</source>
        <translation>%1: Dataset %2 %3%4.</translation>
    </message>
    <message>
        <source>%1: attribute %2 %3%4.</source>
        <translation>%1: Attribut %2 %3%4.</translation>
    </message>
    <message>
        <source>%1: object %2 %3%4.</source>
        <translation>%1: Objekt %2 %3%4.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed by another program: restore a copy, or run the stage again.</source>
        <translation>Die Datei ist beschädigt oder wurde von einem anderen Programm geändert: Stellen Sie eine Kopie wieder her oder führen Sie die Stufe erneut aus.</translation>
    </message>
    <message>
        <source>%1: %2 could not be written%3.</source>
        <translation>%1: %2 konnte nicht geschrieben werden%3.</translation>
    </message>
    <message>
        <source>Free some space on the disk and save again; the file is as it was before.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und speichern Sie erneut; die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>cannot be listed</source>
        <translation>lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>has attributes that cannot be listed</source>
        <translation>hat Attribute, die sich nicht auflisten lassen</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1 konnte nicht geschrieben werden%2.</translation>
    </message>
    <message>
        <source>Check that you may write to the folder %1.</source>
        <translation>Prüfen Sie, ob Sie in den Ordner %1 schreiben dürfen.</translation>
    </message>
    <message>
        <source>A sweep&apos;s point has experts for another number of sites.</source>
        <translation>Ein Punkt einer Messreihe hat Experten für eine andere Zahl von Stellen.</translation>
    </message>
    <message>
        <source>A sweep&apos;s point has a value for no site of it.</source>
        <translation>Ein Punkt einer Messreihe hat einen Wert für eine Stelle, die sie nicht enthält.</translation>
    </message>
    <message>
        <source>should hold one point</source>
        <translation>sollte genau einen Punkt enthalten</translation>
    </message>
    <message>
        <source>should hold 0 and 1</source>
        <translation>sollte nur 0 und 1 enthalten</translation>
    </message>
    <message>
        <source>Token scores name another number of sites than they have.</source>
        <translation>Die Routerwerte der Token nennen eine andere Zahl von Stellen, als sie haben.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file but no Dynak project.</source>
        <translation>%1 ist eine HDF5-Datei, aber kein Dynak-Projekt.</translation>
    </message>
    <message>
        <source>Choose a file that Dynak has saved (.dynak).</source>
        <translation>Wählen Sie eine Datei, die Dynak gespeichert hat (.dynak).</translation>
    </message>
    <message>
        <source>%1 has project format %2, made by Dynak %3; this Dynak %4 reads formats up to %5.</source>
        <translation>%1 hat das Projektformat %2, geschrieben von Dynak %3; dieses Dynak %4 liest Formate bis %5.</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>Install that version of Dynak or a newer one; the file was not changed.</source>
        <translation>Installieren Sie diese Version von Dynak oder eine neuere; die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>is %1; expected 1 or more</source>
        <translation>ist %1; erwartet wurde 1 oder mehr</translation>
    </message>
    <message>
        <source>co-activation of %1</source>
        <translation>Koaktivierung von %1</translation>
    </message>
    <message>
        <source>inputs of %1</source>
        <translation>Eingaben von %1</translation>
    </message>
    <message>
        <source>%1: %2/%3 was to be copied from the project&apos;s file, which is no longer there.</source>
        <translation>%1: %2/%3 sollte aus der Projektdatei kopiert werden, die nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Put the file back, or run the stage again.</source>
        <translation>Legen Sie die Datei zurück oder führen Sie die Stufe erneut aus.</translation>
    </message>
    <message>
        <source>%1 was saved by another program since it was opened here.</source>
        <translation>%1 wurde von einem anderen Programm gespeichert, seit die Datei hier geöffnet wurde.</translation>
    </message>
    <message>
        <source>Save under another name, or open the file again.</source>
        <translation>Speichern Sie unter einem anderen Namen oder öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>flushing</source>
        <translation>wird auf den Datenträger geschrieben</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>%1 has no %2.</source>
        <translation>%1 enthält keine %2.</translation>
    </message>
    <message>
        <source>Run the stage that makes it.</source>
        <translation>Führen Sie die Stufe aus, die das erzeugt.</translation>
    </message>
    <message>
        <source>%1 has no %2 of &quot;%3&quot;.</source>
        <translation>%1 enthält keine %2 zu „%3“.</translation>
    </message>
    <message>
        <source>co-activation counts</source>
        <translation>Koaktivierungszahlen</translation>
    </message>
    <message>
        <source>kept inputs</source>
        <translation>behaltenen Eingaben</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>token scores</source>
        <translation>Routerwerte von Token</translation>
    </message>
    <message>
        <source>Choose one with %1.</source>
        <translation>Geben Sie mit %1 an, was verwendet werden soll.</translation>
    </message>
    <message>
        <source>%1 nor at %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>%1 is neither at %2.</source>
        <translation>%1 liegt nicht unter %2.</translation>
    </message>
    <message>
        <source>Where is it now? Name it with %1.</source>
        <translation>Wo ist der neue Ort? Geben Sie ihn mit %1 an.</translation>
    </message>
    <message>
        <source>%1 has changed: expected the content hash %2, but %3.</source>
        <translation>%1 hat sich geändert: Erwartet wurde der Inhalts-Hash %2, aber %3.</translation>
    </message>
    <message>
        <source>Is the right one elsewhere? Name it with %1, or make a new project for this one.</source>
        <translation>Liegt die richtige Fassung woanders? Geben Sie sie mit %1 an oder legen Sie für diese hier ein neues Projekt an.</translation>
    </message>
    <message>
        <source>the model of %1</source>
        <translation>Das Modell von %1</translation>
    </message>
    <message>
        <source>%1 names no model.</source>
        <translation>%1 nennt kein Modell.</translation>
    </message>
    <message>
        <source>the trained model of %1</source>
        <translation>Das trainierte Modell von %1</translation>
    </message>
    <message>
        <source>%1 names no trained model.</source>
        <translation>%1 nennt kein trainiertes Modell.</translation>
    </message>
    <message>
        <source>the data of %1</source>
        <translation>Der Datensatz von %1</translation>
    </message>
    <message>
        <source>%1 names no data.</source>
        <translation>%1 nennt keinen Datensatz.</translation>
    </message>
    <message>
        <source>fitRouter: the recorded inputs of site &apos;%1&apos; must be [tokens, width] with at least 2 tokens and width %2, got %3.</source>
        <translation>fitRouter: Die aufgezeichneten Eingaben der Stelle „%1“ müssen die Form [Token, Breite] mit mindestens 2 Token und Breite %2 haben; gefunden wurde %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Record the site&apos;s inputs with the model that is converted, on more tokens.</source>
        <translation>Zeichnen Sie die Eingaben der Stelle mit dem Modell auf, das umgewandelt wird, und mit mehr Token.</translation>
    </message>
    <message>
        <source>fitRouter: the recorded inputs of site &apos;%1&apos; hold values that are not finite.</source>
        <translation>fitRouter: Die aufgezeichneten Eingaben der Stelle „%1“ enthalten Werte, die nicht endlich sind.</translation>
    </message>
    <message>
        <source>Look for overflow in the model at this site: run it in single precision.</source>
        <translation>Suchen Sie nach einem Überlauf im Modell an dieser Stelle: Lassen Sie es in einfacher Genauigkeit laufen.</translation>
    </message>
    <message>
        <source>router fitted</source>
        <translation>Router trainiert</translation>
    </message>
    <message>
        <source>There is no router kind &apos;%1&apos;.</source>
        <translation>Die Routerart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The router option %1 must be %2.</source>
        <translation>Die Routeroption „%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>Change %1.</source>
        <translation>Ändern Sie die Option „%1“.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>Routerbreite</translation>
    </message>
    <message>
        <source>from 1 to 65536</source>
        <translation>mindestens 1 und höchstens 65536</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>mindestens 1</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>above 0 and below 10</source>
        <translation>größer als 0 und kleiner als 10</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>from 0 to below 1</source>
        <translation>mindestens 0 und kleiner als 1</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>größer als 0 und kleiner als 1</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>at least 0</source>
        <translation>mindestens 0</translation>
    </message>
    <message>
        <source>The router of site &apos;%1&apos; does not fit: %2 is %3, expected %4.</source>
        <translation>Der Router der Stelle „%1“ passt nicht: %2 ist %3, erwartet wurde %4.</translation>
    </message>
    <message>
        <source>Fit the routers again for this model and partition.</source>
        <translation>Trainieren Sie die Router für dieses Modell und diese Partition neu.</translation>
    </message>
    <message>
        <source>its width</source>
        <translation>die Breite</translation>
    </message>
    <message>
        <source>its number of experts</source>
        <translation>die Zahl der Experten</translation>
    </message>
    <message>
        <source>the first matrix&apos;s number of elements</source>
        <translation>die Zahl der Elemente der ersten Matrix</translation>
    </message>
    <message>
        <source>the second matrix&apos;s number of elements</source>
        <translation>die Zahl der Elemente der zweiten Matrix</translation>
    </message>
    <message>
        <source>fitting the router</source>
        <translation>Router wird trainiert</translation>
    </message>
    <message>
        <source>Not every site was measured at every value yet.</source>
        <translation>Noch nicht jede Stelle wurde bei jedem Wert gemessen.</translation>
    </message>
    <message>
        <source>Run the stage allocate again; it goes on where it was.</source>
        <translation>Führen Sie die Stufe allocate erneut aus; sie macht dort weiter, wo sie war.</translation>
    </message>
    <message>
        <source>bootstrapInterval: %1 sums, %2 weights.</source>
        <translation>bootstrapInterval: %1 Summen, %2 Gewichte.</translation>
    </message>
    <message>
        <source>There are no router scores of the site &apos;%1&apos;.</source>
        <translation>Es gibt keine Routerwerte der Stelle „%1“.</translation>
    </message>
    <message>
        <source>Run the sweep again.</source>
        <translation>Führen Sie die Messreihe erneut aus.</translation>
    </message>
    <message>
        <source>The model has no output head.</source>
        <translation>Das Modell hat keinen Ausgabekopf.</translation>
    </message>
    <message>
        <source>Measure the cosine of its embeddings instead.</source>
        <translation>Messen Sie stattdessen den Kosinus seiner Einbettungen.</translation>
    </message>
    <message>
        <source>No label was counted in %1 samples.</source>
        <translation>In %1 Beispielen wurde keine Klasse gezählt.</translation>
    </message>
    <message>
        <source>Use data with labels.</source>
        <translation>Verwenden Sie Daten mit Klassen.</translation>
    </message>
    <message>
        <source>Measurement: no translation task for %1.</source>
        <translation>Measurement: keine Übersetzungsaufgabe für %1.</translation>
    </message>
    <message>
        <source>The model gives no classes.</source>
        <translation>Das Modell gibt keine Klassen aus.</translation>
    </message>
    <message>
        <source>Open a classifier.</source>
        <translation>Öffnen Sie einen Klassifikator.</translation>
    </message>
    <message>
        <source>classes of samples</source>
        <translation>Klassen der Beispiele</translation>
    </message>
    <message>
        <source>Token scores do not fit one another: %1.</source>
        <translation>Die Routerwerte der Token passen nicht zueinander: %1.</translation>
    </message>
    <message>
        <source>%1 anchors for %2 sites</source>
        <translation>%1 Anker für %2 Stellen</translation>
    </message>
    <message>
        <source>%1 names for %2 sites</source>
        <translation>%1 Namen für %2 Stellen</translation>
    </message>
    <message>
        <source>%1 marks of the encoder for %2 sites</source>
        <translation>%1 Encoder-Kennzeichen für %2 Stellen</translation>
    </message>
    <message>
        <source>site %1 has %2 tokens, the first has %3</source>
        <translation>Stelle %1 hat %2 Token, die erste hat %3</translation>
    </message>
    <message>
        <source>site %1 has %2 tokens, its text %3</source>
        <translation>Stelle %1 hat %2 Token, ihr Text %3</translation>
    </message>
    <message>
        <source>A sensitivity needs two values or more, the first of which runs everything.</source>
        <translation>Eine Empfindlichkeit braucht zwei oder mehr Werte, von denen der erste alles laufen lässt.</translation>
    </message>
    <message>
        <source>Give more values.</source>
        <translation>Geben Sie mehr Werte an.</translation>
    </message>
    <message>
        <source>There is no metric &quot;%1&quot;.</source>
        <translation>Das Maß „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>router scores of tokens</source>
        <translation>Routerwerte von Token</translation>
    </message>
    <message>
        <source>a decoder</source>
        <translation>ein Decoder</translation>
    </message>
    <message>
        <source>has %1 %2; at least 0 was expected</source>
        <translation>hat %1 %2; erwartet wurde mindestens 0</translation>
    </message>
    <message>
        <source>%1 has the expression &quot;%2&quot;, which cannot be compiled (%3 at character %4).</source>
        <translation>%1 hat den Ausdruck „%2“, der sich nicht kompilieren lässt (%3 bei Zeichen %4).</translation>
    </message>
    <message>
        <source>Replace it by one that ICU understands.</source>
        <translation>Ersetzen Sie ihn durch einen, den ICU versteht.</translation>
    </message>
    <message>
        <source>%1 has an expression that could not be applied to a text (%2).</source>
        <translation>%1 hat einen Ausdruck, der sich auf einen Text nicht anwenden ließ (%2).</translation>
    </message>
    <message>
        <source>The expression backtracks too much; simplify it or shorten the text.</source>
        <translation>Der Ausdruck erfordert zu viel Backtracking; vereinfachen Sie ihn oder kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>says that its longest token has %1 bytes; 1 … %2 was expected</source>
        <translation>gibt an, dass das längste Token %1 Bytes hat; erwartet wurde 1 … %2</translation>
    </message>
    <message>
        <source>has %1 tokens; at least %2 were expected</source>
        <translation>hat %1 Token; erwartet wurden mindestens %2</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Check that it is a tokenizer of llama2.c, and fetch or export it again.</source>
        <translation>Prüfen Sie, ob die Datei ein Tokenizer von llama2.c ist, und laden oder exportieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>ends at byte %1, in token %2</source>
        <translation>endet bei Byte %1, in Token %2</translation>
    </message>
    <message>
        <source>ends at byte %1, in the length of the longest token</source>
        <translation>endet bei Byte %1, in der Länge des längsten Tokens</translation>
    </message>
    <message>
        <source>gives token %1 %2 bytes; 0 … %3 was expected</source>
        <translation>gibt für Token %1 die Länge %2 Bytes an; erwartet wurde 0 … %3</translation>
    </message>
    <message>
        <source>gives token %1 a score that is not finite</source>
        <translation>gibt Token %1 einen Wert, der nicht endlich ist</translation>
    </message>
    <message>
        <source>has a token %1 that is not UTF-8</source>
        <translation>hat ein Token %1, das kein UTF-8 ist</translation>
    </message>
    <message>
        <source>%1 lacks the token &quot;%2&quot;, which a Marian model needs.</source>
        <translation>In %1 fehlt das Token „%2“, das ein Marian-Modell braucht.</translation>
    </message>
    <message>
        <source>Check that vocab.json and tokenizer_config.json are of one model.</source>
        <translation>Prüfen Sie, ob vocab.json und tokenizer_config.json von demselben Modell sind.</translation>
    </message>
    <message>
        <source>%1 lacks %2; a Marian tokenizer is source.spm, target.spm and vocab.json.</source>
        <translation>In %1 fehlt %2; ein Marian-Tokenizer besteht aus source.spm, target.spm und vocab.json.</translation>
    </message>
    <message>
        <source>Fetch the missing file from where the others came from.</source>
        <translation>Laden Sie die fehlende Datei von dort, woher die anderen kamen.</translation>
    </message>
    <message>
        <source>has the prepend_scheme &quot;%1&quot;; always, first or never was expected</source>
        <translation>hat das prepend_scheme „%1“; erwartet wurde always, first oder never</translation>
    </message>
    <message>
        <source>says add_prefix_space false but another prepend_scheme than never</source>
        <translation>gibt add_prefix_space false an, aber ein anderes prepend_scheme als never</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>%1 has no token for a part of the text, and names no unknown token.</source>
        <translation>%1 hat für einen Teil des Textes kein Token und nennt kein Token für Unbekanntes.</translation>
    </message>
    <message>
        <source>%1 has no token for a part of the text, and its unknown token &quot;%2&quot; is not in the vocabulary.</source>
        <translation>%1 hat für einen Teil des Textes kein Token, und das Token für Unbekanntes, „%2“, steht nicht im Vokabular.</translation>
    </message>
    <message>
        <source>Add the unknown token to the file.</source>
        <translation>Fügen Sie der Datei das Token für Unbekanntes hinzu.</translation>
    </message>
    <message>
        <source>has the entry %1 %2; two tokens were expected</source>
        <translation>hat als Eintrag %1 %2; erwartet wurden zwei Token</translation>
    </message>
    <message>
        <source>is %1; a list of merges was expected</source>
        <translation>ist %1; erwartet wurde eine Liste von Merges</translation>
    </message>
    <message>
        <source>has the entry %1 &quot;%2&quot; &quot;%3&quot;, but &quot;%4&quot; is not in the vocabulary</source>
        <translation>hat als Eintrag %1 „%2“ „%3“, aber „%4“ steht nicht im Vokabular</translation>
    </message>
    <message>
        <source>is %1; a list was expected</source>
        <translation>ist %1; erwartet wurde eine Liste</translation>
    </message>
    <message>
        <source>has the entry %1, which is not a token and its score</source>
        <translation>hat den Eintrag %1, der kein Token mit seinem Wert ist</translation>
    </message>
    <message>
        <source>has unk_id %1; 0 … %2 - 1 was expected</source>
        <translation>hat unk_id %1; erwartet wurde 0 … %2 - 1</translation>
    </message>
    <message>
        <source>has max_input_chars_per_word %1; at least 0 was expected</source>
        <translation>hat max_input_chars_per_word %1; erwartet wurde mindestens 0</translation>
    </message>
    <message>
        <source>Fetch the tokenizer again.</source>
        <translation>Laden Sie den Tokenizer erneut.</translation>
    </message>
    <message>
        <source>has %1 bytes; at least 8 were expected</source>
        <translation>hat %1 Bytes; erwartet wurden mindestens 8</translation>
    </message>
    <message>
        <source>announces a trie of %1 bytes; %2 follow</source>
        <translation>kündigt einen Trie von %1 Bytes an; es folgen %2</translation>
    </message>
    <message>
        <source>has replacements that are not UTF-8</source>
        <translation>hat Ersetzungen, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>a normalizer</source>
        <translation>ein Normalisierer</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist kein Base64</translation>
    </message>
    <message>
        <source>ICU&apos;s normalization failed: %1.</source>
        <translation>Die Normalisierung von ICU ist fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Check the installation of ICU.</source>
        <translation>Prüfen Sie die Installation von ICU.</translation>
    </message>
    <message>
        <source>has the length %1; at least 1 was expected</source>
        <translation>hat die Länge %1; erwartet wurde mindestens 1</translation>
    </message>
    <message>
        <source>a pre-tokenizer</source>
        <translation>ein Pre-Tokenizer</translation>
    </message>
    <message>
        <source>has the behavior &quot;%1&quot;, which is unknown</source>
        <translation>hat das unbekannte Verhalten „%1“</translation>
    </message>
    <message>
        <source>Known: Removed, Isolated, Contiguous, MergedWithPrevious, MergedWithNext.</source>
        <translation>Bekannt: Removed, Isolated, Contiguous, MergedWithPrevious, MergedWithNext.</translation>
    </message>
    <message>
        <source>is not a token and its id</source>
        <translation>ist kein Token mit seiner ID</translation>
    </message>
    <message>
        <source>a post-processor</source>
        <translation>ein Post-Prozessor</translation>
    </message>
    <message>
        <source>%1 applies a template to %2 parts; 1 or 2 were expected.</source>
        <translation>%1 wendet eine Vorlage auf %2 Teile an; erwartet wurden 1 oder 2.</translation>
    </message>
    <message>
        <source>A sequence of post-processors can hold one template only.</source>
        <translation>Eine Folge von Post-Prozessoren kann nur eine Vorlage enthalten.</translation>
    </message>
    <message>
        <source>has an id or type_id that is not a whole number from 0</source>
        <translation>hat als id oder type_id keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>is not an object of special tokens</source>
        <translation>ist kein Objekt mit Spezialtoken</translation>
    </message>
    <message>
        <source>has the id &quot;%1&quot;; A or B was expected</source>
        <translation>hat die id „%1“; erwartet wurde A oder B</translation>
    </message>
    <message>
        <source>names the second text in the template of a single one</source>
        <translation>nennt den zweiten Text in der Vorlage für einen einzelnen</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is not among special_tokens</source>
        <translation>nennt „%1“; das kommt in special_tokens nicht vor</translation>
    </message>
    <message>
        <source>%1: the file %2.</source>
        <translation>%1: Die Datei %2.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>lacks &quot;%1&quot;</source>
        <translation>enthält kein „%1“</translation>
    </message>
    <message>
        <source>is %1; a text was expected</source>
        <translation>ist %1; erwartet wurde ein Text</translation>
    </message>
    <message>
        <source>is &quot;%1&quot;; one character was expected</source>
        <translation>ist „%1“; erwartet wurde ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>is %1; true or false was expected</source>
        <translation>ist %1; erwartet wurde true oder false</translation>
    </message>
    <message>
        <source>Fetch the file again, or save it anew with the tool that made it.</source>
        <translation>Holen Sie die Datei erneut, oder speichern Sie sie neu mit dem Werkzeug, das sie erstellt hat.</translation>
    </message>
    <message>
        <source>has the type &quot;%1&quot;, which is not %2 that Dynak knows</source>
        <translation>hat den Typ „%1“; %2 dieses Typs ist Dynak nicht bekannt</translation>
    </message>
    <message>
        <source>Known types: %1.</source>
        <translation>Bekannte Typen: %1.</translation>
    </message>
    <message>
        <source>%1 is a SentencePiece model %2; Dynak reads unigram models.</source>
        <translation>%1 ist ein SentencePiece-Modell %2; Dynak liest Unigram-Modelle.</translation>
    </message>
    <message>
        <source>Save the tokenizer with a tokenizer.json: transformers&apos; AutoTokenizer and save_pretrained do.</source>
        <translation>Speichern Sie den Tokenizer mit einer tokenizer.json: AutoTokenizer und save_pretrained von transformers tun das.</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>anderer Art</translation>
    </message>
    <message>
        <source>that writes unknown characters as bytes</source>
        <translation>mit unbekannten Zeichen als Bytes</translation>
    </message>
    <message>
        <source>with spaces behind the words</source>
        <translation>mit Leerzeichen hinter den Wörtern</translation>
    </message>
    <message>
        <source>%1: its character map</source>
        <translation>%1: Die Zeichenabbildung</translation>
    </message>
    <message>
        <source>%1 has no ordinary piece.</source>
        <translation>%1 hat kein gewöhnliches Stück.</translation>
    </message>
    <message>
        <source>%1 has no unknown piece.</source>
        <translation>%1 hat kein Stück für Unbekanntes.</translation>
    </message>
    <message>
        <source>Check that it is whole, and fetch it again.</source>
        <translation>Prüfen Sie, ob die Datei vollständig ist, und holen Sie sie erneut.</translation>
    </message>
    <message>
        <source>has a field of an unknown kind</source>
        <translation>hat ein Feld unbekannter Art</translation>
    </message>
    <message>
        <source>%1 is not a SentencePiece model: byte %2 %3.</source>
        <translation>%1 ist kein SentencePiece-Modell: Byte %2 %3.</translation>
    </message>
    <message>
        <source>ends field %1, which is of another kind than expected</source>
        <translation>beendet das Feld %1, das von anderer Art ist als erwartet</translation>
    </message>
    <message>
        <source>ends a number that is too long</source>
        <translation>beendet eine Zahl, die zu lang ist</translation>
    </message>
    <message>
        <source>starts something that is longer than what is left</source>
        <translation>beginnt etwas, das länger ist als das, was übrig ist</translation>
    </message>
    <message>
        <source>ends a piece of an unknown kind</source>
        <translation>beendet ein Stück unbekannter Art</translation>
    </message>
    <message>
        <source>ends a piece that is empty or not UTF-8</source>
        <translation>beendet ein Stück, das leer oder kein UTF-8 ist</translation>
    </message>
    <message>
        <source>ends a piece whose score is not finite</source>
        <translation>beendet ein Stück, dessen Wert nicht endlich ist</translation>
    </message>
    <message>
        <source>names an unknown kind of model</source>
        <translation>nennt eine unbekannte Modellart</translation>
    </message>
    <message>
        <source>ends it, and it has no pieces</source>
        <translation>beendet das Modell, und es hat keine Stücke</translation>
    </message>
    <message>
        <source>%1 cannot be listed: %2.</source>
        <translation>%1 lässt sich nicht auflisten: %2.</translation>
    </message>
    <message>
        <source>%1 has no tokenizer: tokenizer.json was expected.</source>
        <translation>%1 hat keinen Tokenizer: erwartet wurde tokenizer.json.</translation>
    </message>
    <message>
        <source>Save the tokenizer there with transformers&apos; save_pretrained, or name the folder that has it.</source>
        <translation>Speichern Sie den Tokenizer dort mit save_pretrained von transformers, oder geben Sie den Ordner an, der ihn enthält.</translation>
    </message>
    <message>
        <source>%1 is not a tokenizer file: tokenizer.json was expected.</source>
        <translation>%1 ist keine Tokenizer-Datei: erwartet wurde tokenizer.json.</translation>
    </message>
    <message>
        <source>Name a tokenizer.json or the folder that holds it.</source>
        <translation>Geben Sie eine tokenizer.json an oder den Ordner, der sie enthält.</translation>
    </message>
    <message>
        <source>%1 is a SentencePiece model; Dynak reads tokenizer.json, and there is none beside it.</source>
        <translation>%1 ist ein SentencePiece-Modell; Dynak liest tokenizer.json, und daneben liegt keine.</translation>
    </message>
    <message>
        <source>Convert it: python3 -c &quot;from transformers import AutoTokenizer; AutoTokenizer.from_pretrained(&apos;FOLDER&apos;).save_pretrained(&apos;FOLDER&apos;)&quot;.</source>
        <translation>Wandeln Sie es um: python3 -c &quot;from transformers import AutoTokenizer; AutoTokenizer.from_pretrained(&apos;ORDNER&apos;).save_pretrained(&apos;ORDNER&apos;)&quot;.</translation>
    </message>
    <message>
        <source>%1 is a vocabulary only; Dynak reads tokenizer.json, and there is none beside it.</source>
        <translation>%1 ist nur ein Vokabular; Dynak liest tokenizer.json, und daneben liegt keine.</translation>
    </message>
    <message>
        <source>Fetch the file again, or number the tokens from 0.</source>
        <translation>Holen Sie die Datei erneut, oder nummerieren Sie die Token ab 0.</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; the id %2; with %3 tokens 0 … %4 was expected</source>
        <translation>gibt „%1“ die ID %2; bei %3 Token wurde 0 … %4 erwartet</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; and &quot;%2&quot; the same id %3</source>
        <translation>gibt „%1“ und „%2“ dieselbe ID %3</translation>
    </message>
    <message>
        <source>is %1; an object of tokens and ids was expected</source>
        <translation>ist %1; erwartet wurde ein Objekt aus Token und IDs</translation>
    </message>
    <message>
        <source>gives &quot;%1&quot; an id that is %2; a whole number was expected</source>
        <translation>gibt „%1“ eine ID vom Typ %2; erwartet wurde eine ganze Zahl</translation>
    </message>
    <message>
        <source>There are no samples to train on.</source>
        <translation>Es gibt keine Beispiele zum Trainieren.</translation>
    </message>
    <message>
        <source>Give data with at least one sample.</source>
        <translation>Geben Sie Daten mit mindestens einem Beispiel an.</translation>
    </message>
    <message>
        <source>The family &quot;%1&quot; has no head for classes in its description.</source>
        <translation>Die Familie „%1“ hat in ihrer Beschreibung keinen Kopf für Klassen.</translation>
    </message>
    <message>
        <source>Add an output with &quot;task&quot;: &quot;classification&quot; to the architecture file (docs/architectures.md).</source>
        <translation>Ergänzen Sie in der Architekturdatei eine Ausgabe mit &quot;task&quot;: &quot;classification&quot; (docs/architectures.md).</translation>
    </message>
    <message>
        <source>%1 does not say in one place what the FFNs&apos; activation is.</source>
        <translation>%1 sagt nicht an einem einzigen Ort, welche Aktivierung die FFNs haben.</translation>
    </message>
    <message>
        <source>Give the FFN of the description an &quot;activation&quot; of its own (docs/architectures.md).</source>
        <translation>Geben Sie dem FFN der Beschreibung eine eigene „activation“ (docs/architectures.md).</translation>
    </message>
    <message>
        <source>A head needs at least two classes; the data have %1.</source>
        <translation>Ein Kopf braucht mindestens zwei Klassen; die Daten haben %1.</translation>
    </message>
    <message>
        <source>Projections cannot become MLPs with %1.</source>
        <translation>Projektionen können mit %1 nicht zu MLPs werden.</translation>
    </message>
    <message>
        <source>Use relu, gelu, gelu_tanh or silu.</source>
        <translation>Verwenden Sie relu, gelu, gelu_tanh oder silu.</translation>
    </message>
    <message>
        <source>The projections of %1 are MLPs already.</source>
        <translation>Die Projektionen von %1 sind bereits MLPs.</translation>
    </message>
    <message>
        <source>Start from the model before that.</source>
        <translation>Gehen Sie vom Modell davor aus.</translation>
    </message>
    <message>
        <source>The model with replaced projections is not made from this dense model.</source>
        <translation>Das Modell mit ersetzten Projektionen stammt nicht von diesem dichten Modell.</translation>
    </message>
    <message>
        <source>Make it anew from the dense model.</source>
        <translation>Erstellen Sie es neu aus dem dichten Modell.</translation>
    </message>
    <message>
        <source>The model has no replaced projections to teach.</source>
        <translation>Das Modell hat keine ersetzten Projektionen, die lernen könnten.</translation>
    </message>
    <message>
        <source>Replace the projections first.</source>
        <translation>Ersetzen Sie zuerst die Projektionen.</translation>
    </message>
    <message>
        <source>A new &quot;%1&quot; model has token types or a projection of its embeddings, whose sizes no field names.</source>
        <translation>Ein neues Modell der Familie „%1“ hat Tokentypen oder eine Projektion seiner Einbettungen, deren Größen in keinem Feld stehen.</translation>
    </message>
    <message>
        <source>Start from a checkpoint of that family instead.</source>
        <translation>Gehen Sie stattdessen von einem Checkpoint dieser Familie aus.</translation>
    </message>
    <message>
        <source>The description of the new model has no &quot;vocabulary&quot;.</source>
        <translation>Die Beschreibung des neuen Modells hat kein „vocabulary“.</translation>
    </message>
    <message>
        <source>Add it to the architecture file or config.json.</source>
        <translation>Ergänzen Sie es in der Architekturdatei oder in config.json.</translation>
    </message>
    <message>
        <source>The description of the new model has learned positions and no &quot;context&quot;.</source>
        <translation>Die Beschreibung des neuen Modells hat gelernte Positionen und kein „context“.</translation>
    </message>
    <message>
        <source>The description of the new model does not say how many classes it has.</source>
        <translation>Die Beschreibung des neuen Modells sagt nicht, wie viele Klassen es hat.</translation>
    </message>
    <message>
        <source>Add &quot;id2label&quot; with the name of each class to its config.</source>
        <translation>Ergänzen Sie in seiner Konfiguration „id2label“ mit dem Namen jeder Klasse.</translation>
    </message>
    <message>
        <source>The new model is of the family &quot;%1&quot;, which is not known; known are %2.</source>
        <translation>Das neue Modell ist von der Familie „%1“, die nicht bekannt ist; bekannt sind %2.</translation>
    </message>
    <message>
        <source>Set &quot;model_type&quot; in the config, or give an architecture file.</source>
        <translation>Setzen Sie „model_type“ in der Konfiguration, oder geben Sie eine Architekturdatei an.</translation>
    </message>
    <message>
        <source>%1 describes no model: it has neither &quot;stacks&quot; (an architecture file) nor &quot;model_type&quot; (a config.json).</source>
        <translation>%1 beschreibt kein Modell: Es enthält weder „stacks“ (eine Architekturdatei) noch „model_type“ (eine config.json).</translation>
    </message>
    <message>
        <source>See docs/architectures.md.</source>
        <translation>Siehe docs/architectures.md.</translation>
    </message>
    <message>
        <source>the new model&apos;s description</source>
        <translation>die Beschreibung des neuen Modells</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>mindestens 0</translation>
    </message>
    <message>
        <source>in [0, 1]</source>
        <translation>im Bereich [0, 1]</translation>
    </message>
    <message>
        <source>in [0, 1)</source>
        <translation>im Bereich [0, 1)</translation>
    </message>
    <message>
        <source>from -1e15 to 1e15</source>
        <translation>zwischen -1e15 und 1e15</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; must be %3; it is %4.</source>
        <translation>%1 „%2“ muss %3 sein, ist aber %4.</translation>
    </message>
    <message>
        <source>Choose another value.</source>
        <translation>Wählen Sie einen anderen Wert.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>a number %1</source>
        <translation>eine Zahl (%1)</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is not known.</source>
        <translation>%1 „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>docs/recipes.md lists the keys.%1</source>
        <translation>docs/recipes.md nennt die Schlüssel.%1</translation>
    </message>
    <message>
        <source>The training option</source>
        <translation>Die Trainingsoption</translation>
    </message>
    <message>
        <source>There is no schedule &quot;%1&quot;.</source>
        <translation>Es gibt keinen Verlauf „%1“.</translation>
    </message>
    <message>
        <source>Choose one of constant, linear, cosine.</source>
        <translation>Wählen Sie constant, linear oder cosine.</translation>
    </message>
    <message>
        <source>The training options task, logits, sites and alpha are all 0.</source>
        <translation>Die Trainingsoptionen task, logits, sites und alpha sind alle 0.</translation>
    </message>
    <message>
        <source>Give one of the losses a weight.</source>
        <translation>Geben Sie einem der Verluste ein Gewicht.</translation>
    </message>
    <message>
        <source>%1 must be an object, found %2.</source>
        <translation>%1 muss ein Objekt sein, ist aber %2.</translation>
    </message>
    <message>
        <source>Write {&quot;option&quot;: value}.</source>
        <translation>Schreiben Sie {&quot;option&quot;: Wert}.</translation>
    </message>
    <message>
        <source>%1: the option</source>
        <translation>%1: Die Option</translation>
    </message>
    <message>
        <source>The data are drawn anew for ever and have no epochs.</source>
        <translation>Die Daten werden endlos neu gezogen und haben keine Epochen.</translation>
    </message>
    <message>
        <source>Give the length in steps.</source>
        <translation>Geben Sie die Länge in Schritten an.</translation>
    </message>
    <message>
        <source>docs/recipes.md shows one.</source>
        <translation>docs/recipes.md zeigt eines.</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>must be an object, found %1</source>
        <translation>muss ein Objekt sein, ist aber %1</translation>
    </message>
    <message>
        <source>has a &quot;%1&quot; that is not %2</source>
        <translation>hat unter „%1“ einen falschen Wert; erwartet wurde %2</translation>
    </message>
    <message>
        <source>a path</source>
        <translation>ein Pfad</translation>
    </message>
    <message>
        <source>holds no JSON object</source>
        <translation>enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1: the key &quot;%2&quot; is not known.</source>
        <translation>%1: Der Schlüssel „%2“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A training recipe holds &quot;defaults&quot; and &quot;stages&quot;.%1</source>
        <translation>Ein Trainingsrezept enthält „defaults“ und „stages“.%1</translation>
    </message>
    <message>
        <source>needs a list &quot;stages&quot; with at least one stage</source>
        <translation>braucht eine Liste „stages“ mit mindestens einer Stufe</translation>
    </message>
    <message>
        <source>Weights cannot be written as %1.</source>
        <translation>Gewichte können nicht als %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose F32, F16 or BF16.</source>
        <translation>Wählen Sie F32, F16 oder BF16.</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>There is no sparsity penalty &quot;%1&quot;.</source>
        <translation>Es gibt keine Strafe „%1“ für das Dünnbesetzen.</translation>
    </message>
    <message>
        <source>The accuracy fell from %1 to %2: alpha is too strong.</source>
        <translation>Die Genauigkeit ist von %1 auf %2 gefallen: Alpha ist zu stark.</translation>
    </message>
    <message>
        <source>The accuracy fell from %1 to %2: the learning rate is too high.</source>
        <translation>Die Genauigkeit ist von %1 auf %2 gefallen: Die Lernrate ist zu hoch.</translation>
    </message>
    <message>
        <source>%1 has died: all its neurons rest for every token; alpha is too strong.</source>
        <translation>%1 ist abgestorben: Alle Neuronen dort ruhen bei jedem Token; Alpha ist zu stark.</translation>
    </message>
    <message>
        <source>%1 has died: all its neurons rest for every token.</source>
        <translation>%1 ist abgestorben: Alle Neuronen dort ruhen bei jedem Token.</translation>
    </message>
    <message>
        <source>The %1 is no number at step %2.</source>
        <translation>In Schritt %2 ist %1 keine Zahl.</translation>
    </message>
    <message>
        <source>The %1 is no number at step %2, first at %3.</source>
        <translation>In Schritt %2 ist %1 keine Zahl, zuerst bei %3.</translation>
    </message>
    <message>
        <source>Lower the learning rate or alpha, or clip the gradient; the last checkpoint is kept.</source>
        <translation>Senken Sie die Lernrate oder Alpha, oder begrenzen Sie den Gradienten; der letzte Checkpoint bleibt erhalten.</translation>
    </message>
    <message>
        <source>task loss</source>
        <translation>der Verlust der Aufgabe</translation>
    </message>
    <message>
        <source>sparsity penalty</source>
        <translation>die Strafe für das Dünnbesetzen</translation>
    </message>
    <message>
        <source>distillation loss</source>
        <translation>der Verlust der Destillation</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>step %1 of %2, loss %3, at rest %4, %5 tokens/s</source>
        <translation>Schritt %1 von %2, Verlust %3, ruhend %4, %5 Token/s</translation>
    </message>
    <message>
        <source>No parameter matches &quot;%1&quot;; the first is %2.</source>
        <translation>Kein Parameter passt zu „%1“; der erste ist %2.</translation>
    </message>
    <message>
        <source>Use * for all parameters.</source>
        <translation>Verwenden Sie * für alle Parameter.</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>der Gradient</translation>
    </message>
    <message>
        <source>The losses logits and sites need a dense model to compare with.</source>
        <translation>Die Verluste logits und sites brauchen ein dichtes Modell zum Vergleich.</translation>
    </message>
    <message>
        <source>Set both to 0, or train in a pipeline, which has one.</source>
        <translation>Setzen Sie beide auf 0, oder trainieren Sie in einer Pipeline; sie hat eines.</translation>
    </message>
    <message>
        <source>The batch of pass %1 has no label that counts.</source>
        <translation>Der Stapel von Durchlauf %1 hat keine Klasse, die zählt.</translation>
    </message>
    <message>
        <source>Leave out samples without a label or a second token, or train without the task loss.</source>
        <translation>Lassen Sie Beispiele ohne Klasse oder ohne zweites Token weg, oder trainieren Sie ohne den Verlust der Aufgabe.</translation>
    </message>
    <message>
        <source>Resume with the model and options that the run was started with, or start anew without --resume.</source>
        <translation>Setzen Sie mit dem Modell und den Optionen fort, mit denen der Lauf begonnen wurde, oder beginnen Sie neu ohne --resume.</translation>
    </message>
    <message>
        <source>is no training checkpoint: it lacks &quot;%1&quot;</source>
        <translation>ist kein Trainings-Checkpoint: „%1“ fehlt</translation>
    </message>
    <message>
        <source>is no training checkpoint of version %1</source>
        <translation>ist kein Trainings-Checkpoint der Version %1</translation>
    </message>
    <message>
        <source>was written with another &quot;%1&quot;: expected %2, found %3</source>
        <translation>wurde mit einem anderen „%1“ geschrieben: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>names the step &quot;%1&quot;; expected 0 to %2</source>
        <translation>nennt den Schritt „%1“; erwartet wurde 0 bis %2</translation>
    </message>
    <message>
        <source>holds a log that cannot be read</source>
        <translation>enthält ein Protokoll, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>is of another model: it holds %1 tensors, expected %2</source>
        <translation>gehört zu einem anderen Modell: enthält %1 Tensoren, erwartet wurden %2</translation>
    </message>
    <message>
        <source>is of another model: expected the tensor &quot;%1&quot; of shape %2 in F32</source>
        <translation>gehört zu einem anderen Modell: erwartet wurde der Tensor „%1“ der Form %2 in F32</translation>
    </message>
    <message>
        <source>A tensor of %1 elements was given %2 values.</source>
        <translation>Ein Tensor mit %1 Elementen bekam %2 Werte.</translation>
    </message>
    <message>
        <source>A tensor of shape %1 has %2 bytes.</source>
        <translation>Ein Tensor der Form %1 hat %2 Bytes.</translation>
    </message>
    <message>
        <source>Text models take input_ids (and attention_mask) of shape [rows, tokens]; image models pixel_values.</source>
        <translation>Textmodelle erwarten input_ids (und attention_mask) der Form [Zeilen, Token], Bildmodelle pixel_values.</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of shape %2; %3 dimensions are expected</source>
        <translation>hat „%1“ in der Form %2; erwartet werden %3 Dimensionen</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of type %2; whole numbers (I64) are expected</source>
        <translation>hat „%1“ im Typ %2; erwartet werden ganze Zahlen (I64)</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; of shape %2; input_ids have %3</source>
        <translation>hat „%1“ in der Form %2; input_ids hat %3</translation>
    </message>
    <message>
        <source>has neither &quot;input_ids&quot; nor &quot;pixel_values&quot;</source>
        <translation>enthält weder „input_ids“ noch „pixel_values“</translation>
    </message>
    <message>
        <source>has decoder_input_ids for %1 rows, not %2</source>
        <translation>hat decoder_input_ids für %1 Zeilen, nicht für %2</translation>
    </message>
    <message>
        <source>%1: the tensor &quot;%2&quot; %3.</source>
        <translation>%1: Der Tensor „%2“ %3.</translation>
    </message>
    <message>
        <source>Check that the weights and config.json (or the architecture file) belong together.</source>
        <translation>Prüfen Sie, ob die Gewichte und config.json (oder die Architekturdatei) zusammengehören.</translation>
    </message>
    <message>
        <source>%1 lacks the tensor &quot;%2&quot; of shape %3, which the family &quot;%4&quot; needs.</source>
        <translation>In %1 fehlt der Tensor „%2“ der Form %3, den die Familie „%4“ braucht.</translation>
    </message>
    <message>
        <source>Check that all shards are there and that the architecture is the right one.</source>
        <translation>Prüfen Sie, ob alle Shards da sind und ob die Architektur die richtige ist.</translation>
    </message>
    <message>
        <source>has the shape %1, expected %2</source>
        <translation>hat die Form %1, erwartet wurde %2</translation>
    </message>
    <message>
        <source>holds %1 values; a weight needs F64, F32, F16 or BF16</source>
        <translation>enthält Werte vom Typ %1; ein Gewicht braucht F64, F32, F16 oder BF16</translation>
    </message>
    <message>
        <source>holds NaN or infinite values</source>
        <translation>enthält NaN oder unendliche Werte</translation>
    </message>
    <message>
        <source>A memory limit of %1 MB is too small for %2, of which one block and the token table take %3 MB.</source>
        <translation>Eine Speichergrenze von %1 MB ist zu klein für %2; davon brauchen ein Block und die Tokentabelle %3 MB.</translation>
    </message>
    <message>
        <source>Give --memory at least %1M.</source>
        <translation>Geben Sie --memory mindestens %1M.</translation>
    </message>
    <message>
        <source>is fused per head, which needs as many key/value heads as heads</source>
        <translation>ist je Kopf zusammengefasst; das verlangt ebenso viele Key/Value-Köpfe wie Köpfe</translation>
    </message>
    <message>
        <source>has rows of %1 features, expected the width %2</source>
        <translation>hat Zeilen mit %1 Merkmalen, erwartet wurde die Breite %2</translation>
    </message>
    <message>
        <source>has %1 rows, expected the vocabulary %2</source>
        <translation>hat %1 Zeilen, erwartet wurde das Vokabular %2</translation>
    </message>
    <message>
        <source>loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>There is no site %1.</source>
        <translation>Es gibt keine Stelle %1.</translation>
    </message>
    <message>
        <source>The data has no labels, and a loss was asked for.</source>
        <translation>Die Daten haben keine Klassen, und ein Verlust wurde verlangt.</translation>
    </message>
    <message>
        <source>The label %1 is not one of the model&apos;s %2 classes.</source>
        <translation>Die Klasse %1 ist keine der %2 Klassen des Modells.</translation>
    </message>
    <message>
        <source>The label %1 is not one of the model&apos;s %2 tokens.</source>
        <translation>Das Label %1 ist keines der %2 Token des Modells.</translation>
    </message>
    <message>
        <source>Use data of the model&apos;s classes, or give the model a head for them.</source>
        <translation>Verwenden Sie Daten mit den Klassen des Modells, oder geben Sie dem Modell einen Kopf für sie.</translation>
    </message>
    <message>
        <source>The model has no output head, so there is no loss.</source>
        <translation>Das Modell hat keinen Ausgabekopf, also gibt es keinen Verlust.</translation>
    </message>
    <message>
        <source>Measure agreement with the dense model instead.</source>
        <translation>Messen Sie stattdessen die Übereinstimmung mit dem dichten Modell.</translation>
    </message>
    <message>
        <source>The token id %1 is outside the model&apos;s table of %2 rows.</source>
        <translation>Die Token-ID %1 liegt außerhalb der Tabelle des Modells mit %2 Zeilen.</translation>
    </message>
    <message>
        <source>The token type %1 is outside the model&apos;s table of %2 rows.</source>
        <translation>Der Tokentyp %1 liegt außerhalb der Tabelle des Modells mit %2 Zeilen.</translation>
    </message>
    <message>
        <source>Check that the tokenizer belongs to this model.</source>
        <translation>Prüfen Sie, ob der Tokenizer zu diesem Modell gehört.</translation>
    </message>
    <message>
        <source>A batch holds no tokens.</source>
        <translation>Ein Stapel enthält keine Token.</translation>
    </message>
    <message>
        <source>Give it at least one token.</source>
        <translation>Geben Sie ihm mindestens ein Token.</translation>
    </message>
    <message>
        <source>A row has %1 tokens; the model has positions for %2.</source>
        <translation>Eine Zeile hat %1 Token; das Modell hat Positionen für %2.</translation>
    </message>
    <message>
        <source>Cut the text, or choose a shorter window.</source>
        <translation>Kürzen Sie den Text, oder wählen Sie ein kürzeres Fenster.</translation>
    </message>
    <message>
        <source>The images have the shape %1, the model expects %2.</source>
        <translation>Die Bilder haben die Form %1, das Modell erwartet %2.</translation>
    </message>
    <message>
        <source>Resize them: preprocessor_config.json (or &quot;preprocess&quot; in the architecture file) gives the size.</source>
        <translation>Ändern Sie ihre Größe: preprocessor_config.json (oder „preprocess“ in der Architekturdatei) nennt die richtige.</translation>
    </message>
    <message>
        <source>The model has %1 positions for %2 patches and prefix tokens.</source>
        <translation>Das Modell hat %1 Positionen für %2 Patches und Präfix-Token.</translation>
    </message>
    <message>
        <source>Check image and patch size in the architecture file.</source>
        <translation>Prüfen Sie Bild- und Patchgröße in der Architekturdatei.</translation>
    </message>
    <message>
        <source>A cache needs rows of equal length.</source>
        <translation>Ein Cache braucht Zeilen gleicher Länge.</translation>
    </message>
    <message>
        <source>Generate one text at a time.</source>
        <translation>Erzeugen Sie einen Text nach dem anderen.</translation>
    </message>
    <message>
        <source>The device &quot;%1&quot; is not available in this LibTorch.</source>
        <translation>Das Gerät „%1“ ist in dieser LibTorch nicht verfügbar.</translation>
    </message>
    <message>
        <source>Use the device cpu, or a LibTorch built for the other one.</source>
        <translation>Verwenden Sie das Gerät cpu oder eine LibTorch, die für das andere gebaut ist.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;; the model has %2.</source>
        <translation>Es gibt keine Stelle „%1“; das Modell hat %2.</translation>
    </message>
    <message>
        <source>Choose one of these.</source>
        <translation>Wählen Sie eine von diesen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Replace projections</source>
        <translation>Projektionen ersetzen</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>accumulation</source>
        <translation>Ansammeln</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Bildpunkte</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Glätten der Klassen</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>gated FFNs</source>
        <translation>FFNs mit Gate</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>dropout</source>
        <translation>Dropout</translation>
    </message>
    <message>
        <source>Sparsify</source>
        <translation>Dünn besetzen</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>alpha&apos;s schedule</source>
        <translation>Verlauf von Alpha</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>Aktivitätsschwelle</translation>
    </message>
    <message>
        <source>memory for router inputs</source>
        <translation>Speicher für Router-Eingaben</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>number of experts</source>
        <translation>Anzahl der Experten</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>expert size</source>
        <translation>Expertengröße</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>Router trainieren</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>router width</source>
        <translation>Routerbreite</translation>
    </message>
    <message>
        <source>units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>behaltene Token</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>values a site</source>
        <translation>Werte je Stelle</translation>
    </message>
    <message>
        <source>measured samples</source>
        <translation>gemessene Beispiele</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>dynamic-k</source>
        <translation>dynamisches k</translation>
    </message>
    <message>
        <source>anchored dynamic-k</source>
        <translation>verankertes dynamisches k</translation>
    </message>
    <message>
        <source>cumulative mass</source>
        <translation>kumulierte Masse</translation>
    </message>
    <message>
        <source>top-k</source>
        <translation>Top-k</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>Öffnet Modell und Daten und benennt die Stellen, die umgewandelt werden.</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>Welche Stellen umgewandelt werden: Namen durch Kommas getrennt; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell läuft.</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>Anzahl der Threads; 0: einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Teaches a small two-layer network to each projection of attention, so that it can become experts too.</source>
        <translation>Bringt jeder Projektion der Attention ein kleines zweischichtiges Netz bei, damit auch sie zu Experten werden kann.</translation>
    </message>
    <message>
        <source>Replaces the projections of attention before anything else.</source>
        <translation>Ersetzt die Projektionen der Attention vor allem anderen.</translation>
    </message>
    <message>
        <source>Multiply-adds of each network, as a multiple of its projection&apos;s.</source>
        <translation>Multiplikationen jedes Netzes, als Vielfaches derer seiner Projektion.</translation>
    </message>
    <message>
        <source>Of the networks.</source>
        <translation>Der Netze.</translation>
    </message>
    <message>
        <source>Weight of the squared Hoyer penalty; 0 is none.</source>
        <translation>Gewicht der quadrierten Hoyer-Strafe; 0 ist keine.</translation>
    </message>
    <message>
        <source>Length in passes over the training data; 0: steps count.</source>
        <translation>Länge in Durchgängen durch die Trainingsdaten; 0: es zählen die Schritte.</translation>
    </message>
    <message>
        <source>Length in steps of the optimiser, where epochs is 0.</source>
        <translation>Länge in Schritten des Optimierers, wenn Epochen 0 ist.</translation>
    </message>
    <message>
        <source>At the end of the warm-up.</source>
        <translation>Am Ende des Aufwärmens.</translation>
    </message>
    <message>
        <source>Share of the steps over which the learning rate grows.</source>
        <translation>Anteil der Schritte, über die die Lernrate wächst.</translation>
    </message>
    <message>
        <source>How the learning rate falls after the warm-up.</source>
        <translation>Wie die Lernrate nach dem Aufwärmen fällt.</translation>
    </message>
    <message>
        <source>Decoupled weight decay of matrices.</source>
        <translation>Entkoppelter Gewichtszerfall der Matrizen.</translation>
    </message>
    <message>
        <source>Largest norm of the gradient; 0 is no limit.</source>
        <translation>Größte Norm des Gradienten; 0 ist ohne Grenze.</translation>
    </message>
    <message>
        <source>Samples in one forward pass of the training.</source>
        <translation>Beispiele in einem Durchlauf des Trainings.</translation>
    </message>
    <message>
        <source>Forward passes in one step of the optimiser.</source>
        <translation>Durchläufe in einem Schritt des Optimierers.</translation>
    </message>
    <message>
        <source>bf16 runs the matrix products in half precision.</source>
        <translation>bf16 rechnet die Matrixprodukte in halber Genauigkeit.</translation>
    </message>
    <message>
        <source>Images: border over which they are shifted at random.</source>
        <translation>Bilder: Rand, über den sie zufällig verschoben werden.</translation>
    </message>
    <message>
        <source>Images: mirrors every second one.</source>
        <translation>Bilder: spiegelt jedes zweite.</translation>
    </message>
    <message>
        <source>Images: parameter of mixup; 0 is none.</source>
        <translation>Bilder: Parameter von Mixup; 0 ist keines.</translation>
    </message>
    <message>
        <source>Images: parameter of CutMix; 0 is none.</source>
        <translation>Bilder: Parameter von CutMix; 0 ist keines.</translation>
    </message>
    <message>
        <source>Share of a label that is spread over all classes.</source>
        <translation>Anteil einer Klasse, der auf alle verteilt wird.</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>Puts ReLU in the place of GELU or SiLU and trains until the model is as good as before.</source>
        <translation>Setzt ReLU an die Stelle von GELU oder SiLU und trainiert, bis das Modell so gut ist wie zuvor.</translation>
    </message>
    <message>
        <source>Changes the activation before the model is profiled.</source>
        <translation>Ändert die Aktivierung, bevor das Modell profiliert wird.</translation>
    </message>
    <message>
        <source>Of FFNs with a gate: gate puts ReLU there; both rectifies the other factor, too (dReLU), so that more neurons rest and there is more to recover.</source>
        <translation>Bei FFNs mit Gate: gate setzt dort ReLU ein; both auch beim anderen Faktor (dReLU), sodass mehr Neuronen ruhen und mehr wiederherzustellen ist.</translation>
    </message>
    <message>
        <source>What is learnt: task, the labels; distil, the outputs of the dense model and of its sites, which needs no labels; both; auto is task where there are labels, else distil.</source>
        <translation>Was gelernt wird: task, die Klassen; distil, die Ausgaben des dichten Modells und seiner Stellen, ohne Klassen; both, beides; auto ist task, wo es Klassen gibt, sonst distil.</translation>
    </message>
    <message>
        <source>Share of the features of embeddings and of branches&apos; outputs that a pass sets to 0.</source>
        <translation>Anteil der Merkmale von Einbettungen und von Ausgaben der Zweige, die ein Durchgang auf 0 setzt.</translation>
    </message>
    <message>
        <source>Trains the model so that most neurons rest for most tokens.</source>
        <translation>Trainiert das Modell so, dass die meisten Neuronen bei den meisten Token ruhen.</translation>
    </message>
    <message>
        <source>Sparsifies the model before it is profiled.</source>
        <translation>Macht das Modell dünn besetzt, bevor es profiliert wird.</translation>
    </message>
    <message>
        <source>What a token pays: hoyer, about its number of active neurons; l1, the sum of activations; clamped and hoyer-clamped, the same of pre-activations above the displacement, for GELU.</source>
        <translation>Was ein Token zahlt: hoyer, etwa die Zahl seiner aktiven Neuronen; l1, die Summe der Aktivierungen; clamped und hoyer-clamped, dasselbe der Voraktivierungen über der Verschiebung, für GELU.</translation>
    </message>
    <message>
        <source>Weight of the penalty: more rests, and more is lost.</source>
        <translation>Gewicht der Strafe: mehr ruht, und mehr geht verloren.</translation>
    </message>
    <message>
        <source>constant; linear grows until the end; warm-up grows over the first half.</source>
        <translation>constant; linear wächst bis zum Ende; warm-up wächst über die erste Hälfte.</translation>
    </message>
    <message>
        <source>Pre-activations below it cost nothing; of clamped penalties.</source>
        <translation>Voraktivierungen darunter kosten nichts; der clamped-Strafen.</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>Misst über einige Token, welche Neuronen ruhen und welche gemeinsam feuern.</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>Wie viele Token betrachtet werden; 0: alle.</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>Wann ein Neuron als aktiv zählt: nonzero: Wert ungleich null; absolute: feste Schwelle; relative: Anteil am größten Wert des Tokens; auto: nonzero bei ReLU, sonst relative.</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>Schwelle der Regeln absolute und relative; auto nutzt sie bei Aktivierungen ohne Nullen.</translation>
    </message>
    <message>
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>Wie viel von den FFN-Eingaben für das Training der Router behalten wird, über alle Stellen.</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>Zählt, wie oft je zwei Neuronen gemeinsam feuern; die Partition nach Koaktivierung braucht das.</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>Beispiele je Vorwärtsdurchlauf; mehr ist schneller und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>Teilt die Neuronen jeder Stelle in gleich große Experten.</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>Wie Neuronen gruppiert werden.</translation>
    </message>
    <message>
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>Experten je Stelle; 0, wenn stattdessen die Größe gegeben ist oder etwa 64 gewählt werden sollen.</translation>
    </message>
    <message>
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>Neuronen je Experte; 0, wenn stattdessen die Anzahl der Experten gegeben ist.</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept; 0: one quick search, a little worse.</source>
        <translation>Unabhängige Starts, von denen der beste behalten wird; 0: eine schnelle Suche, etwas schlechter.</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>Trainiert für jede Stelle ein kleines Netz, das vorhersagt, welche Experten ein Token braucht.</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>Was der Router vorhersagt und wie er entsteht.</translation>
    </message>
    <message>
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>Verborgene Einheiten: Breitere Router sagen besser vorher und kosten mehr; 0 wählt 8 bis 128, etwa 6 % der Kosten der Stelle.</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>Höchstzahl der Optimierungsschritte.</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>Token in einem Optimierungsschritt.</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>Anfängliche Lernrate; sie fällt als halber Kosinus auf 0.</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>Entkoppelter Weight Decay.</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>Anteil der Token, auf denen gemessen und nie trainiert wird.</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>Hört nach so vielen von 40 Prüfungen ohne Verbesserung auf; 0: nie.</translation>
    </message>
    <message>
        <source>Tokens to fit on, of those profiled; 0 is all that are kept in memory. Others are read from the data again, in a pass for as many sites as the memory holds.</source>
        <translation>Token, an denen angepasst wird, von den profilierten; 0: alle, die im Speicher gehalten werden. Andere werden noch einmal aus den Daten gelesen, ein Durchgang für so viele Stellen, wie der Speicher fasst.</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>Misst Qualität und Kosten an vielen Arbeitspunkten.</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>Wie aus den Routerwerten die Experten gewählt werden.</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty spreads them by the experts that run.</source>
        <translation>Zu messende Werte von tau, mass oder k; leer: verteilt nach den Experten, die laufen.</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>Wie viele Werte gewählt werden, wenn keine gegeben sind.</translation>
    </message>
    <message>
        <source>How the chosen experts are computed.</source>
        <translation>Wie die gewählten Experten berechnet werden.</translation>
    </message>
    <message>
        <source>Most samples to measure on; 0 is all.</source>
        <translation>Höchstzahl der Beispiele, auf denen gemessen wird; 0: alle.</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>Token, deren Routerwerte behalten werden, damit sich jedes tau sofort ansehen lässt.</translation>
    </message>
    <message>
        <source>auto is what model and data allow; bleu, chrf and exact-match compare the texts that an encoder-decoder writes at each point with the targets.</source>
        <translation>auto ist, was Modell und Daten erlauben; bleu, chrf und exact-match vergleichen die Texte, die ein Encoder-Decoder an jedem Punkt schreibt, mit den Zielen.</translation>
    </message>
    <message>
        <source>Of the texts that such metrics compare; 1 is greedy.</source>
        <translation>Für die Texte, die solche Maße vergleichen; 1 ist gierig.</translation>
    </message>
    <message>
        <source>Gives each site a τ of its own: measures what each site alone loses, and saves where it costs least.</source>
        <translation>Gibt jeder Stelle ihr eigenes τ: misst, was jede Stelle allein verliert, und spart dort, wo es am wenigsten kostet.</translation>
    </message>
    <message>
        <source>The values of tau that each site is measured at; empty spreads them by the experts that run.</source>
        <translation>Die Werte von tau, bei denen jede Stelle gemessen wird; leer: verteilt nach den Experten, die laufen.</translation>
    </message>
    <message>
        <source>Most samples that sites are measured on, of those that routers are fitted on; 0 is all.</source>
        <translation>Höchstens so viele Beispiele, an denen Stellen gemessen werden, von denen, an die Router angepasst werden; 0 ist alle.</translation>
    </message>
    <message>
        <source>How many allocations are measured.</source>
        <translation>Wie viele Verteilungen gemessen werden.</translation>
    </message>
    <message>
        <source>Most samples that allocations are measured on, as of the sweep; 0 is all.</source>
        <translation>Höchstens so viele Beispiele, an denen Verteilungen gemessen werden, wie beim Sweep; 0 ist alle.</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>Schreibt das umgewandelte Modell zur Nutzung anderswo.</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf: ein Hugging-Face-Ordner; partition: Experten und Router als HDF5 und JSON.</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>Wert von tau, mass oder k.</translation>
    </message>
    <message>
        <source>%1 is not at %2.</source>
        <translation>%1 liegt nicht unter %2.</translation>
    </message>
    <message>
        <source>weight of projections</source>
        <translation>Gewicht der Projektionen</translation>
    </message>
    <message>
        <source>Of attention&apos;s projections in the penalty, beside 1 of the FFNs. A layer has four of them, so that each pays a quarter of what an FFN pays.</source>
        <translation>Das der Attention-Projektionen in der Strafe, neben 1 der FFNs. Eine Schicht hat vier davon, sodass jede ein Viertel dessen zahlt, was ein FFN zahlt.</translation>
    </message>
</context>
<context>
    <name>dynak::SitePanel</name>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>% of the cost</source>
        <translation>% der Kosten</translation>
    </message>
    <message>
        <source>lose at most</source>
        <translation>höchstens verlieren</translation>
    </message>
    <message>
        <source>% of dense</source>
        <translation>% schlechter</translation>
    </message>
    <message>
        <source>τ of each site</source>
        <translation>τ jeder Stelle</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all sites the common τ</source>
        <translation>Allen Stellen das gemeinsame τ geben</translation>
    </message>
    <message>
        <source>Click: select the site. Double click on τ or F2: type it. Delete: the common τ again.</source>
        <translation>Klick: Stelle wählen. Doppelklick auf τ oder F2: eintippen. Entf: wieder das gemeinsame τ.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give this site the common τ</source>
        <translation>Dieser Stelle das gemeinsame τ geben</translation>
    </message>
    <message>
        <source>spend a budget where it costs least</source>
        <translation>ein Budget dort ausgeben, wo es am wenigsten kostet</translation>
    </message>
    <message>
        <source>A share in per cent is expected, such as 50.</source>
        <translation>Erwartet wird ein Anteil in Prozent, etwa 50.</translation>
    </message>
    <message>
        <source>Gives each site its own τ so that the least is lost at this cost</source>
        <translation>Gibt jeder Stelle ihr eigenes τ, sodass bei diesen Kosten am wenigsten verloren geht</translation>
    </message>
    <message>
        <source>Takes the cheapest measured point of the greedy line that loses no more</source>
        <translation>Nimmt den günstigsten gemessenen Punkt der gierigen Linie, der nicht mehr verliert</translation>
    </message>
    <message>
        <source>To spend a budget over the sites, each is measured alone first.</source>
        <translation>Um ein Budget über die Stellen zu verteilen, wird zuerst jede allein gemessen.</translation>
    </message>
    <message>
        <source>τ of %1</source>
        <translation>τ von %1</translation>
    </message>
    <message>
        <source>distribute a budget</source>
        <translation>ein Budget verteilen</translation>
    </message>
    <message>
        <source>%1: %2 at %3 of the cost</source>
        <translation>%1: %2 bei %3 der Kosten</translation>
    </message>
    <message>
        <source>The cheapest allocation costs %1.</source>
        <translation>Die günstigste Verteilung kostet %1.</translation>
    </message>
    <message>
        <source>No measured allocation is within %1 of dense.</source>
        <translation>Keine gemessene Verteilung liegt höchstens %1 unter dicht.</translation>
    </message>
</context>
<context>
    <name>dynak::SiteTauModel</name>
    <message>
        <source>a τ of its own</source>
        <translation>ein eigenes τ</translation>
    </message>
    <message>
        <source>the common τ</source>
        <translation>das gemeinsame τ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Dense is faster from %1 of the experts on; %2 run now.</source>
        <translation>Dicht ist ab %1 der Experten schneller; jetzt laufen %2.</translation>
    </message>
    <message>
        <source>The share of executed experts from which on the site is faster dense, measured by the sweep on its machine. The executor runs everything then.</source>
        <translation>Der Anteil gelaufener Experten, ab dem die Stelle dicht schneller ist, von der Messreihe auf ihrem Rechner gemessen. Die Ausführung lässt dann alles laufen.</translation>
    </message>
    <message>
        <source>dense from</source>
        <translation>dicht ab</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityFigure</name>
    <message>
        <source>Sparsity</source>
        <translation>Dünnbesetztheit</translation>
    </message>
    <message>
        <source>share of neurons active per token</source>
        <translation>Anteil aktiver Neuronen je Token</translation>
    </message>
    <message>
        <source>resting, median</source>
        <translation>ruhend, Median</translation>
    </message>
    <message>
        <source>share of neurons active per token (%1)</source>
        <translation>Anteil aktiver Neuronen je Token (%1)</translation>
    </message>
    <message>
        <source>outline: %1</source>
        <translation>Umriss: %1</translation>
    </message>
    <message>
        <source>active neurons per token</source>
        <translation>aktive Neuronen je Token</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityModel</name>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>Neuronen</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>resting share, median token</source>
        <translation>ruhender Anteil, Median-Token</translation>
    </message>
    <message>
        <source>active share, median token</source>
        <translation>aktiver Anteil, Median-Token</translation>
    </message>
    <message>
        <source>active share, 5 % token</source>
        <translation>aktiver Anteil, 5-%-Token</translation>
    </message>
    <message>
        <source>active share, 95 % token</source>
        <translation>aktiver Anteil, 95-%-Token</translation>
    </message>
    <message>
        <source>neurons that never fire</source>
        <translation>Neuronen, die nie feuern</translation>
    </message>
    <message>
        <source>neurons that always fire</source>
        <translation>Neuronen, die immer feuern</translation>
    </message>
    <message>
        <source>active: a ≠ 0</source>
        <translation>aktiv: a ≠ 0</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1</source>
        <translation>aktiv: |a| &gt; %1</translation>
    </message>
    <message>
        <source>active: |a| &gt; %1 · largest of the token</source>
        <translation>aktiv: |a| &gt; %1 · größter Wert des Tokens</translation>
    </message>
    <message>
        <source>%1: active share, median token</source>
        <translation>%1: aktiver Anteil, mittleres Token</translation>
    </message>
    <message>
        <source>%1: active share, 5 % token</source>
        <translation>%1: aktiver Anteil, 5-%-Token</translation>
    </message>
    <message>
        <source>%1: active share, 95 % token</source>
        <translation>%1: aktiver Anteil, 95-%-Token</translation>
    </message>
</context>
<context>
    <name>dynak::SparsityView</name>
    <message>
        <source>%1 of neurons rest for the median token.</source>
        <translation>%1 der Neuronen ruhen beim Median-Token.</translation>
    </message>
    <message>
        <source>Which share of each layer&apos;s neurons works for a token, and which rests.</source>
        <translation>Welcher Anteil der Neuronen jeder Schicht für ein Token arbeitet und welcher ruht.</translation>
    </message>
    <message>
        <source>It needs the profile: one pass over the data.</source>
        <translation>Nötig ist das Profil: ein Durchgang durch die Daten.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>A neuron counts as active when |a| is above it; the profile must run again</source>
        <translation>Ein Neuron zählt als aktiv, wenn |a| darüber liegt; das Profil muss neu laufen</translation>
    </message>
    <message>
        <source>Count as active above %1</source>
        <translation>Über %1 als aktiv zählen</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>vergleichen</translation>
    </message>
    <message>
        <source>set the threshold</source>
        <translation>die Schwelle setzen</translation>
    </message>
    <message>
        <source>%1 of neurons rest for the median token; %2 in %3.</source>
        <translation>%1 der Neuronen ruhen beim mittleren Token; %2 in %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Choose a project…</source>
        <translation>Projekt wählen …</translation>
    </message>
    <message>
        <source>Project to compare with</source>
        <translation>Projekt zum Vergleichen</translation>
    </message>
    <message>
        <source>Dynak projects (*.dynak)</source>
        <translation>Dynak-Projekte (*.dynak)</translation>
    </message>
    <message>
        <source>Another profile of the same sites, as an outline: an earlier one of this project, or of another project</source>
        <translation>Ein anderes Profil derselben Stellen als Umriss: ein früheres dieses Projekts oder das eines anderen</translation>
    </message>
</context>
<context>
    <name>dynak::SplitModel</name>
    <message>
        <source>co-activation inside experts</source>
        <translation>Koaktivierung in Experten</translation>
    </message>
    <message>
        <source>random, %1 experts</source>
        <translation>zufällig, %1 Experten</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>%1: %2 experts, %3 of co-activations inside experts</source>
        <translation>%1: %2 Experten, %3 der Koaktivierungen in Experten</translation>
    </message>
    <message>
        <source>, %1 × a random split</source>
        <translation>, %1 × zufällige Aufteilung</translation>
    </message>
    <message>
        <source>partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>of a random split</source>
        <translation>bei zufälliger Aufteilung</translation>
    </message>
</context>
<context>
    <name>dynak::StageCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Close the options</source>
        <translation>Optionen schließen</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of %1</source>
        <translation>Optionen: %1</translation>
    </message>
</context>
<context>
    <name>dynak::StageOptions</name>
    <message>
        <source>%1
Default: %2</source>
        <translation>%1
Standard: %2</translation>
    </message>
    <message>
        <source>Back to the default, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Estimate the time</source>
        <translation>Dauer schätzen</translation>
    </message>
    <message>
        <source>Makes a few steps that are thrown away, to tell how long all of them may take</source>
        <translation>Macht einige Schritte, die verworfen werden, um zu sagen, wie lange alle dauern können</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Misst…</translation>
    </message>
</context>
<context>
    <name>dynak::StartPage</name>
    <message>
        <source>Drop a project, a model folder, or weights with their JSON here</source>
        <translation>Projekt, Modellordner oder Gewichte mit ihrer JSON-Datei hier ablegen</translation>
    </message>
    <message>
        <source>safetensors · Hugging Face folders · .dynak</source>
        <translation>safetensors · Hugging-Face-Ordner · .dynak</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>See how sparse a Transformer is, turn it into experts, choose what it may cost.</source>
        <translation>Sehen, wie dünn besetzt ein Transformer ist, ihn in Experten zerlegen, seine Kosten wählen.</translation>
    </message>
    <message>
        <source>Try a built-in model</source>
        <translation>Eingebautes Modell ausprobieren</translation>
    </message>
    <message>
        <source>file not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Take it off this list; the file stays</source>
        <translation>Aus dieser Liste nehmen; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>dynak::StepDots</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>dynak::StudioSession</name>
    <message>
        <source>set τ to %1</source>
        <translation>τ auf %1 setzen</translation>
    </message>
    <message>
        <source>set %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>keep a point</source>
        <translation>Punkt merken</translation>
    </message>
    <message>
        <source>set τ of %1 to %2</source>
        <translation>τ von %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>give %1 the common τ</source>
        <translation>%1 das gemeinsame τ geben</translation>
    </message>
    <message>
        <source>give all sites the common τ</source>
        <translation>allen Stellen das gemeinsame τ geben</translation>
    </message>
    <message>
        <source>set how much may be lost</source>
        <translation>festlegen, wie viel verloren gehen darf</translation>
    </message>
</context>
<context>
    <name>dynak::TauBar</name>
    <message>
        <source>experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>cost, share of dense</source>
        <translation>Kosten (dicht = 100 %)</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>time per sample</source>
        <translation>Zeit je Beispiel</translation>
    </message>
    <message>
        <source>Threshold τ as a number</source>
        <translation>Schwelle τ als Zahl</translation>
    </message>
    <message>
        <source>Type τ between 0 (all experts) and 1 (only the strongest)</source>
        <translation>τ zwischen 0 (alle Experten) und 1 (nur der stärkste) eingeben</translation>
    </message>
    <message>
        <source>Experts that run, mean over tokens and sites, of those there are at a site</source>
        <translation>Ausgeführte Experten, Mittel über Token und Stellen, von denen an einer Stelle</translation>
    </message>
    <message>
        <source>Multiply-accumulates of a sample, routers included, as a share of the dense model&apos;s</source>
        <translation>Multiplikations-Additionen (MACs) eines Beispiels, mit Routern, als Anteil an denen des dichten Modells</translation>
    </message>
    <message>
        <source>Measured forward pass of one sample, and how many times faster than the dense model</source>
        <translation>Gemessener Vorwärtsdurchlauf eines Beispiels und wievielmal schneller als das dichte Modell</translation>
    </message>
    <message>
        <source>all experts</source>
        <translation>alle Experten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>Measured over %n sample(s); behind it the difference to the dense model</source>
        <translation>
            <numerusform>Gemessen über %n Beispiel; dahinter die Differenz zum dichten Modell</numerusform>
            <numerusform>Gemessen über %n Beispiele; dahinter die Differenz zum dichten Modell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n site(s) differ</source>
        <translation>
            <numerusform>%n Stelle weicht ab</numerusform>
            <numerusform>%n Stellen weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: the same τ at all sites</source>
        <translation>Klick: dasselbe τ an allen Stellen</translation>
    </message>
</context>
<context>
    <name>dynak::TauSlider</name>
    <message>
        <source>Threshold τ</source>
        <translation>Schwelle τ</translation>
    </message>
    <message>
        <source>An expert runs when its predicted output norm is at least τ times the token&apos;s largest. Arrows step, Shift fine, [ and ] from anywhere.</source>
        <translation>Ein Experte läuft, wenn seine vorhergesagte Ausgabenorm mindestens das τ-Fache der größten des Tokens ist. Pfeiltasten: schrittweise, mit Umschalt fein, [ und ] von überall.</translation>
    </message>
</context>
<context>
    <name>dynak::TokenModel</name>
    <message>
        <source>%1: %2 experts</source>
        <translation>%1: %2 Experten</translation>
    </message>
    <message>
        <source>%1, dense agrees at %2</source>
        <translation>%1, dicht ebenso mit %2</translation>
    </message>
    <message>
        <source>%1, dense says %2 at %3</source>
        <translation>%1, dicht: %2 mit %3</translation>
    </message>
    <message>
        <source>dense says %1 at %2</source>
        <translation>dicht: %1 mit %2</translation>
    </message>
    <message>
        <source>%1 experts a token, of %2</source>
        <translation>%1 von %2 Experten je Token</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>experts, mean of sites</source>
        <translation>Experten, Mittel der Stellen</translation>
    </message>
    <message>
        <source>experts, %1</source>
        <translation>Experten, %1</translation>
    </message>
    <message>
        <source>with experts: %1 at %2</source>
        <translation>mit Experten: %1 mit %2</translation>
    </message>
    <message>
        <source>%1, source</source>
        <translation>%1, Quelle</translation>
    </message>
    <message>
        <source>%1, target</source>
        <translation>%1, Ziel</translation>
    </message>
    <message>
        <source>%1: no site with experts sees it</source>
        <translation>%1: Keine Stelle mit Experten sieht es</translation>
    </message>
    <message>
        <source>experts a token: source %1, target %2, of %3</source>
        <translation>Experten je Token: Quelle %1, Ziel %2, von %3</translation>
    </message>
</context>
<context>
    <name>dynak::TokenText</name>
    <message>
        <source>Text of the sample</source>
        <translation>Text des Beispiels</translation>
    </message>
</context>
<context>
    <name>dynak::TokensFigure</name>
    <message>
        <source>Experts per token</source>
        <translation>Experten je Token</translation>
    </message>
    <message>
        <source>experts run by a token (mean of sites)</source>
        <translation>Experten je Token (Mittel der Stellen)</translation>
    </message>
    <message>
        <source>experts run by a token, %1</source>
        <translation>Experten je Token, %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>%1 experts</source>
        <translation>%1 Experten</translation>
    </message>
    <message>
        <source>part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>Mittel der Stellen</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
</context>
<context>
    <name>dynak::TokensView</name>
    <message>
        <source>What is pointed at</source>
        <translation>Worauf gezeigt wird</translation>
    </message>
    <message>
        <source>dearest</source>
        <translation>teuerste</translation>
    </message>
    <message>
        <source>cheapest</source>
        <translation>günstigste</translation>
    </message>
    <message>
        <source>samples, mean experts a patch</source>
        <translation>Beispiele, Ø Experten je Patch</translation>
    </message>
    <message>
        <source>Order of the samples</source>
        <translation>Reihenfolge der Beispiele</translation>
    </message>
    <message>
        <source>cheapest first</source>
        <translation>günstigste zuerst</translation>
    </message>
    <message>
        <source>dearest first</source>
        <translation>teuerste zuerst</translation>
    </message>
    <message>
        <source>wrong only</source>
        <translation>nur falsche</translation>
    </message>
    <message>
        <source>How many experts each token or patch runs, and in which layers.</source>
        <translation>Wie viele Experten jedes Token oder jeder Patch ausführt und in welchen Schichten.</translation>
    </message>
    <message>
        <source>It needs the sweep, which keeps router scores of some tokens.</source>
        <translation>Nötig ist die Messreihe; sie behält die Routerwerte einiger Token.</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Nötig ist ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>Reading the router scores…</source>
        <translation>Router-Werte werden gelesen …</translation>
    </message>
    <message>
        <source>The model writes…</source>
        <translation>Das Modell schreibt …</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingFigure</name>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>α · penalty</source>
        <translation>α · Strafe</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>neurons at rest</source>
        <translation>ruhende Neuronen</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>step %1: loss</source>
        <translation>Schritt %1: Verlust</translation>
    </message>
    <message>
        <source>held out, before %1</source>
        <translation>zurückgehalten, davor %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>danach %1</translation>
    </message>
    <message>
        <source>nothing to count: it learns no labels</source>
        <translation>nichts zu zählen: es lernt keine Klassen</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <translation>fast %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>task loss, nats</source>
        <translation>Verlust der Aufgabe, Nats</translation>
    </message>
    <message>
        <source>logits loss</source>
        <translation>Verlust der Logits</translation>
    </message>
    <message>
        <source>sites loss</source>
        <translation>Verlust der Stellen</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>Strafe</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>exactly 0</source>
        <translation>genau 0</translation>
    </message>
    <message>
        <source>nearly 0</source>
        <translation>fast 0</translation>
    </message>
    <message>
        <source>tokens a second</source>
        <translation>Token je Sekunde</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>dynak::TrainingView</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Earlier trainings, to compare with</source>
        <translation>Frühere Trainings zum Vergleich</translation>
    </message>
    <message>
        <source>Make the model sparse</source>
        <translation>Modell dünn besetzen</translation>
    </message>
    <message>
        <source>Switch the stage Sparsify on and run it</source>
        <translation>Die Stufe „Dünn besetzen“ einschalten und ausführen</translation>
    </message>
    <message>
        <source>It needs a project, or a model and data.</source>
        <translation>Es braucht ein Projekt oder ein Modell mit Daten.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What was learnt is kept: it goes on from there</source>
        <translation>Gelerntes bleibt erhalten: von dort geht es weiter</translation>
    </message>
    <message>
        <source>Go on from where it stopped</source>
        <translation>Weitermachen, wo es anhielt</translation>
    </message>
    <message>
        <source>%1 begins…</source>
        <translation>%1 beginnt…</translation>
    </message>
    <message>
        <source>%1: no step was made.</source>
        <translation>%1: kein Schritt wurde gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>stopped at step %1 of %2</source>
        <translation>angehalten bei Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>accuracy %1 → %2 on %n held-out label(s)</source>
        <translation>
            <numerusform>Genauigkeit %1 → %2 auf %n zurückgehaltenen Klasse</numerusform>
            <numerusform>Genauigkeit %1 → %2 auf %n zurückgehaltenen Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 ruhen</translation>
    </message>
    <message>
        <source>%1 tokens a second</source>
        <translation>%1 Token je Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Loss, accuracy and neurons at rest while a model is trained, how well routers are fitted, and how earlier trainings went.</source>
        <translation>Verlust, Genauigkeit und ruhende Neuronen, während ein Modell trainiert wird, wie gut Router angepasst sind und wie frühere Trainings verliefen.</translation>
    </message>
    <message>
        <source>It needs a training: Replace projections, ReLU, Sparsify or Fit routers in the pipeline.</source>
        <translation>Es braucht ein Training: „Projektionen ersetzen“, „ReLU“, „Dünn besetzen“ oder „Router trainieren“ in der Pipeline.</translation>
    </message>
    <message>
        <source>site %1 of %2</source>
        <translation>Stelle %1 von %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, Schritt %2 von %3</translation>
    </message>
    <message>
        <source>held-out loss %1</source>
        <translation>Verlust auf Zurückgehaltenem %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %1 of %n site(s)</source>
        <translation>
            <numerusform>angehalten nach %1 von %n Stelle</numerusform>
            <numerusform>angehalten nach %1 von %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>rank correlation %1</source>
        <translation>Rangkorrelation %1</translation>
    </message>
</context>
<context>
    <name>dynak::TrialTokens</name>
    <message>
        <source>What is pointed at</source>
        <translation>Worauf gezeigt wird</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>dynak::View</name>
    <message>
        <source>It may take about %1.</source>
        <translation>Es dauert vielleicht %1.</translation>
    </message>
</context>
<context>
    <name>dynak::ViewCommands</name>
    <message>
        <source>Commands…</source>
        <translation>Befehle …</translation>
    </message>
    <message>
        <source>Find any command by its name</source>
        <translation>Befehle nach Namen finden</translation>
    </message>
    <message>
        <source>Arrange the views for this work</source>
        <translation>Ansichten für diese Arbeit anordnen</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Keep or change layouts…</source>
        <translation>Anordnungen merken oder ändern …</translation>
    </message>
    <message>
        <source>Keep how the views stand now under a name; rename and delete kept layouts</source>
        <translation>Die jetzige Anordnung unter einem Namen merken; gemerkte umbenennen und löschen</translation>
    </message>
    <message>
        <source>Export layout…</source>
        <translation>Anordnung exportieren …</translation>
    </message>
    <message>
        <source>Write how the views stand now as a file</source>
        <translation>Die jetzige Anordnung als Datei schreiben</translation>
    </message>
    <message>
        <source>Import layout…</source>
        <translation>Anordnung importieren …</translation>
    </message>
    <message>
        <source>Take over a layout that was exported, and go to it</source>
        <translation>Eine exportierte Anordnung übernehmen und anwenden</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Arrange the views as at the first start</source>
        <translation>Die Ansichten wie beim ersten Start anordnen</translation>
    </message>
    <message>
        <source>Arrange the views as this layout of yours says</source>
        <translation>Die Ansichten nach dieser eigenen Anordnung ordnen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Show this view, or close it</source>
        <translation>Diese Ansicht zeigen oder schließen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Maximise view</source>
        <translation>Ansicht maximieren</translation>
    </message>
    <message>
        <source>Give the view the whole window, or go back</source>
        <translation>Ansicht auf das ganze Fenster vergrößern oder zurück</translation>
    </message>
    <message>
        <source>Float view</source>
        <translation>Ansicht ablösen</translation>
    </message>
    <message>
        <source>Make the view a window of its own, or put it back</source>
        <translation>Die Ansicht zum eigenen Fenster machen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close view</source>
        <translation>Ansicht schließen</translation>
    </message>
    <message>
        <source>Close the view; this menu opens it again</source>
        <translation>Die Ansicht schließen; dieses Menü öffnet sie wieder</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>import a layout</source>
        <translation>eine Anordnung importieren</translation>
    </message>
    <message>
        <source>Import layout</source>
        <translation>Anordnung importieren</translation>
    </message>
    <message>
        <source>Layouts (*%1)</source>
        <translation>Anordnungen (*%1)</translation>
    </message>
    <message>
        <source>Export layout</source>
        <translation>Anordnung exportieren</translation>
    </message>
</context>
<context>
    <name>dynak::ViewTitle</name>
    <message>
        <source>Double-click: give this view the whole window. Right-click: float or close it.</source>
        <translation>Doppelklick: dieser Ansicht das ganze Fenster geben. Rechtsklick: ablösen oder schließen.</translation>
    </message>
</context>
</TS>
