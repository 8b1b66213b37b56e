import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;

/**
 * EPUBCheck over many files in one virtual machine: it starts once, and its schemas are read once.
 *
 * <pre>java -cp .tools/epubcheck/epubcheck.jar scripts/EPUBCheckFolders.java</pre>
 *
 * Reads paths of folders, one a line. Answers each with one line: "yes" and the number of EPUBs in it when EPUBCheck has
 * neither an error nor a warning about any, else "no: " and what it says first.
 */
final class EPUBCheckFolders {
    public static void main(String[] arguments) throws IOException {
        var folders = new BufferedReader(new InputStreamReader(System.in));
        for (var folder = folders.readLine(); folder != null; folder = folders.readLine()) {
            System.out.println(answer(new File(folder)));
            System.out.flush();
        }
    }

    private static String answer(File folder) {
        var books = folder.listFiles((place, name) -> name.endsWith(".epub"));
        if (books == null || books.length == 0) return "no: there is no EPUB in " + folder;
        Arrays.sort(books);
        for (var book : books) {
            var report = new FirstFinding(book.getName());
            new EpubCheck(book, report).check();
            if (report.finding != null) return "no: " + book.getName() + ": " + report.finding;
        }
        return "yes " + books.length;
    }

    /** Keeps the first warning or error. */
    private static final class FirstFinding extends MasterReport {
        String finding;

        FirstFinding(String book) {
            setEpubFileName(book);
        }

        @Override
        public void message(Message message, EPUBLocation location, Object... details) {
            var isFault = switch (message.getSeverity()) {
                case FATAL, ERROR, WARNING -> true;
                default -> false;
            };
            if (isFault && finding == null) {
                finding = message.getID() + " " + location.getPath() + ": " + message.getMessage(details);
            }
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() {
            return 0;
        }

        @Override
        public void initialize() {}
    }
}
