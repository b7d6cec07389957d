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
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Opens the model and the data and names the sites to convert.</source>
        <translation>Öffnet Modell und Daten und benennt die Stellen, die umgewandelt werden.</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Which sites are converted: ids separated by commas, * and ? stand for any characters.</source>
        <translation>Welche Stellen umgewandelt werden: Namen durch Kommas getrennt; * und ? stehen für beliebige Zeichen.</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where the model runs.</source>
        <translation>Wo das Modell läuft.</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads to use; 0 is one a processor core.</source>
        <translation>Anzahl der Threads; 0: einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Measures over some tokens which neurons rest, and which fire together.</source>
        <translation>Misst über einige Token, welche Neuronen ruhen und welche gemeinsam feuern.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>How many tokens are looked at; 0 is all.</source>
        <translation>Wie viele Token betrachtet werden; 0: alle.</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>When a neuron counts as active: by its value not being zero, by a fixed threshold, by a share of the token&apos;s largest value; auto is nonzero for ReLU and relative for others.</source>
        <translation>Wann ein Neuron als aktiv zählt: nonzero: Wert ungleich null; absolute: feste Schwelle; relative: Anteil am größten Wert des Tokens; auto: nonzero bei ReLU, sonst relative.</translation>
    </message>
    <message>
        <source>activity threshold</source>
        <translation>Aktivitätsschwelle</translation>
    </message>
    <message>
        <source>The threshold of the rules absolute and relative; auto uses it for activations without zeros.</source>
        <translation>Schwelle der Regeln absolute und relative; auto nutzt sie bei Aktivierungen ohne Nullen.</translation>
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
        <source>How much of the FFN inputs is kept for fitting routers, over all sites.</source>
        <translation>Wie viel von den FFN-Eingaben für das Training der Router behalten wird, über alle Stellen.</translation>
    </message>
    <message>
        <source>co-activation</source>
        <translation>Koaktivierung</translation>
    </message>
    <message>
        <source>Counts how often each pair of neurons fires together; the co-activation partition needs it.</source>
        <translation>Zählt, wie oft je zwei Neuronen gemeinsam feuern; die Partition nach Koaktivierung braucht das.</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same result.</source>
        <translation>Derselbe Startwert ergibt dasselbe Ergebnis.</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Samples in one forward pass; more is faster and takes more memory.</source>
        <translation>Beispiele je Vorwärtsdurchlauf; mehr ist schneller und braucht mehr Speicher.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Divides the neurons of each site into experts of equal size.</source>
        <translation>Teilt die Neuronen jeder Stelle in gleich große Experten.</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>How neurons are grouped.</source>
        <translation>Wie Neuronen gruppiert werden.</translation>
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
        <source>Experts of each site; 0 where the size is given instead, or to choose about 64.</source>
        <translation>Experten je Stelle; 0, wenn stattdessen die Größe gegeben ist oder etwa 64 gewählt werden sollen.</translation>
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
        <source>Neurons of each expert; 0 where their number is given instead.</source>
        <translation>Neuronen je Experte; 0, wenn stattdessen die Anzahl der Experten gegeben ist.</translation>
    </message>
    <message>
        <source>restarts</source>
        <translation>Starts</translation>
    </message>
    <message>
        <source>Independent starts, of which the best is kept.</source>
        <translation>Unabhängige Starts, von denen der beste behalten wird.</translation>
    </message>
    <message>
        <source>Fit routers</source>
        <translation>Router trainieren</translation>
    </message>
    <message>
        <source>Trains for each site a small network that predicts which experts a token needs.</source>
        <translation>Trainiert für jede Stelle ein kleines Netz, das vorhersagt, welche Experten ein Token braucht.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the router predicts, and how it is made.</source>
        <translation>Was der Router vorhersagt und wie er entsteht.</translation>
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
        <source>Hidden units: wider predicts better and costs more; 0 chooses 8 to 128, about 6 % of the site&apos;s cost.</source>
        <translation>Verborgene Einheiten: Breitere Router sagen besser vorher und kosten mehr; 0 wählt 8 bis 128, etwa 6 % der Kosten der Stelle.</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Most steps of the optimiser.</source>
        <translation>Höchstzahl der Optimierungsschritte.</translation>
    </message>
    <message>
        <source>tokens a step</source>
        <translation>Token je Schritt</translation>
    </message>
    <message>
        <source>Tokens in one step of the optimiser.</source>
        <translation>Token in einem Optimierungsschritt.</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>The first learning rate; it falls to 0 as half a cosine.</source>
        <translation>Anfängliche Lernrate; sie fällt als halber Kosinus auf 0.</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Decoupled weight decay.</source>
        <translation>Entkoppelter Weight Decay.</translation>
    </message>
    <message>
        <source>held-out share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the tokens that is measured on and never trained on.</source>
        <translation>Anteil der Token, auf denen gemessen und nie trainiert wird.</translation>
    </message>
    <message>
        <source>patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Stops after so many of 40 checks without improvement; 0 is never.</source>
        <translation>Hört nach so vielen von 40 Prüfungen ohne Verbesserung auf; 0: nie.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Messreihe</translation>
    </message>
    <message>
        <source>Measures quality and cost at many operating points.</source>
        <translation>Misst Qualität und Kosten an vielen Arbeitspunkten.</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How experts are chosen from the router&apos;s scores.</source>
        <translation>Wie aus den Routerwerten die Experten gewählt werden.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>The values of tau, mass or k to measure; empty spreads them by the experts that run.</source>
        <translation>Zu messende Werte von tau, mass oder k; leer: verteilt nach den Experten, die laufen.</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>How many values are chosen where none are given.</source>
        <translation>Wie viele Werte gewählt werden, wenn keine gegeben sind.</translation>
    </message>
    <message>
        <source>executor</source>
        <translation>Ausführung</translation>
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
        <source>kept tokens</source>
        <translation>behaltene Token</translation>
    </message>
    <message>
        <source>Tokens whose router scores are kept, so that any tau can be looked at at once.</source>
        <translation>Token, deren Routerwerte behalten werden, damit sich jedes tau sofort ansehen lässt.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Writes the converted model for use elsewhere.</source>
        <translation>Schreibt das umgewandelte Modell zur Nutzung anderswo.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>hf: a Hugging Face folder; partition: experts and routers as HDF5 and JSON.</source>
        <translation>hf: ein Hugging-Face-Ordner; partition: Experten und Router als HDF5 und JSON.</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The value of tau, mass or k.</source>
        <translation>Wert von tau, mass oder k.</translation>
    </message>
    <message>
        <source>Replace projections</source>
        <translation>Projektionen ersetzen</translation>
    </message>
    <message>
        <source>Teaches a small two-layer network to each projection of attention, so that it can become experts too.</source>
        <translation>Bringt jeder Projektion der Attention ein kleines zweischichtiges Netz bei, damit auch sie zu Experten werden kann.</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>Replaces the projections of attention before anything else.</source>
        <translation>Ersetzt die Projektionen der Attention vor allem anderen.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Multiply-adds of each network, as a multiple of its projection&apos;s.</source>
        <translation>Multiplikationen jedes Netzes, als Vielfaches derer seiner Projektion.</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Of the networks.</source>
        <translation>Der Netze.</translation>
    </message>
    <message>
        <source>alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Weight of the squared Hoyer penalty; 0 is none.</source>
        <translation>Gewicht der quadrierten Hoyer-Strafe; 0 ist keine.</translation>
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
        <source>warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>Share of the steps over which the learning rate grows.</source>
        <translation>Anteil der Schritte, über die die Lernrate wächst.</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>Verlauf</translation>
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
        <source>clipping</source>
        <translation>Begrenzung</translation>
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
        <source>accumulation</source>
        <translation>Ansammeln</translation>
    </message>
    <message>
        <source>Forward passes in one step of the optimiser.</source>
        <translation>Durchläufe in einem Schritt des Optimierers.</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>bf16 runs the matrix products in half precision.</source>
        <translation>bf16 rechnet die Matrixprodukte in halber Genauigkeit.</translation>
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
        <source>Images: border over which they are shifted at random.</source>
        <translation>Bilder: Rand, über den sie zufällig verschoben werden.</translation>
    </message>
    <message>
        <source>flip</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Images: mirrors every second one.</source>
        <translation>Bilder: spiegelt jedes zweite.</translation>
    </message>
    <message>
        <source>mixup</source>
        <translation>Mixup</translation>
    </message>
    <message>
        <source>Images: parameter of mixup; 0 is none.</source>
        <translation>Bilder: Parameter von Mixup; 0 ist keines.</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Images: parameter of CutMix; 0 is none.</source>
        <translation>Bilder: Parameter von CutMix; 0 ist keines.</translation>
    </message>
    <message>
        <source>label smoothing</source>
        <translation>Glätten der Klassen</translation>
    </message>
    <message>
        <source>Share of a label that is spread over all classes.</source>
        <translation>Anteil einer Klasse, der auf alle verteilt wird.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
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
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>What is learnt: task, the labels; distil, the outputs of the dense model and of its sites, which needs no labels; both; auto is task where there are labels, else distil.</source>
        <translation>Was gelernt wird: task, die Klassen; distil, die Ausgaben des dichten Modells und seiner Stellen, ohne Klassen; both, beides; auto ist task, wo es Klassen gibt, sonst distil.</translation>
    </message>
    <message>
        <source>Sparsify</source>
        <translation>Dünn besetzen</translation>
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
        <source>penalty</source>
        <translation>Strafe</translation>
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
        <source>alpha&apos;s schedule</source>
        <translation>Verlauf von Alpha</translation>
    </message>
    <message>
        <source>constant; linear grows until the end; warm-up grows over the first half.</source>
        <translation>constant; linear wächst bis zum Ende; warm-up wächst über die erste Hälfte.</translation>
    </message>
    <message>
        <source>displacement</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Pre-activations below it cost nothing; of clamped penalties.</source>
        <translation>Voraktivierungen darunter kosten nichts; der clamped-Strafen.</translation>
    </message>
    <message>
        <source>Allocate</source>
        <translation>Verteilen</translation>
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
        <source>values a site</source>
        <translation>Werte je Stelle</translation>
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
        <source>measured samples</source>
        <translation>gemessene Beispiele</translation>
    </message>
    <message>
        <source>Most samples that allocations are measured on, as of the sweep; 0 is all.</source>
        <translation>Höchstens so viele Beispiele, an denen Verteilungen gemessen werden, wie beim Sweep; 0 ist alle.</translation>
    </message>
    <message>
        <source>Tokens to fit on, of those profiled; 0 is all that are kept in memory. Others are read from the data again, in a pass for as many sites as the memory holds.</source>
        <translation>Token, an denen angepasst wird, von den profilierten; 0: alle, die im Speicher gehalten werden. Andere werden noch einmal aus den Daten gelesen, ein Durchgang für so viele Stellen, wie der Speicher fasst.</translation>
    </message>
    <message>
        <source>trained</source>
        <translation>trainiert</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>auto is what model and data allow; bleu, chrf and exact-match compare the texts that an encoder-decoder writes at each point with the targets.</source>
        <translation>auto ist, was Modell und Daten erlauben; bleu, chrf und exact-match vergleichen die Texte, die ein Encoder-Decoder an jedem Punkt schreibt, mit den Zielen.</translation>
    </message>
    <message>
        <source>beams</source>
        <translation>Beams</translation>
    </message>
    <message>
        <source>Of the texts that such metrics compare; 1 is greedy.</source>
        <translation>Für die Texte, die solche Maße vergleichen; 1 ist gierig.</translation>
    </message>
    <message>
        <source>gated FFNs</source>
        <translation>FFNs mit Gate</translation>
    </message>
    <message>
        <source>Of FFNs with a gate: gate puts ReLU there; both rectifies the other factor, too (dReLU), so that more neurons rest and there is more to recover.</source>
        <translation>Bei FFNs mit Gate: gate setzt dort ReLU ein; both auch beim anderen Faktor (dReLU), sodass mehr Neuronen ruhen und mehr wiederherzustellen ist.</translation>
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
    <message>
        <source>an earlier profile</source>
        <translation>ein früheres Profil</translation>
    </message>
    <message>
        <source>the profile of %1</source>
        <translation>das Profil vom %1</translation>
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
