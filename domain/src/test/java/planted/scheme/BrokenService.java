package planted.scheme;

import de.siegmar.fastcsv.reader.CsvReader;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.waymark.access.CurrentPerson;
import org.waymark.people.PersonId;

/** Planted: breaks one rule with each method. */
public class BrokenService {
    public void withoutARole() {}

    @PermitAll
    public void openToAll() {}

    Instant withoutTheClock() {
        return Instant.now();
    }

    CsvReader.CsvReaderBuilder withALibraryOfAnother() {
        return CsvReader.builder();
    }

    String asSomebodyElse() {
        return CurrentPerson.actingAs(PersonId.next(), () -> "done");
    }
}
