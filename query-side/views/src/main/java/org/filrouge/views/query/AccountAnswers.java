package org.filrouge.views.query;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.filrouge.folds.access.AccountView;
import org.filrouge.http.Reader;
import org.filrouge.kernel.access.AccessRole;
import org.filrouge.kernel.access.AccountHistory;
import org.filrouge.kernel.access.EmergencyAccess;
import org.filrouge.kernel.access.Tenure;
import org.filrouge.views.time.ViewsAt;

/** What is answered of accounts: who could see what, when. Administrators are told names, auditors pseudonyms. */
public final class AccountAnswers {

    private static final int MOST = 10_000;

    private final AccountNames names;

    public AccountAnswers(AccountNames names) {
        this.names = names;
    }

    /** All accounts, in the order of their pseudonyms. */
    public List<AccountView> all(ViewsAt views) {
        return views.accounts().page(null, MOST);
    }

    /** The day on which rights are looked at: the one that is asked for, else today. */
    public static LocalDate day(ViewsAt views) {
        LocalDate asOf = views.dates().asOf();
        return asOf == null ? views.today() : asOf;
    }

    /** Who the account stands for, for readers who are told. An answer with a name in it is not cited: names can be forgotten. */
    public Optional<String> name(String account, Reader reader, ViewsAt views) {
        if (!reader.rights().isAny(AccessRole.ADMINISTRATOR)) {
            return Optional.empty();
        }
        Optional<String> name = names.of(account);
        name.ifPresent(told -> views.notCited());
        return name;
    }

    /** What an account holds on the day, and when it was opened and closed. */
    Map<String, Object> listed(AccountView view, Reader reader, ViewsAt views) {
        AccountHistory history = view.history();
        Map<String, Object> listed = new LinkedHashMap<>();
        listed.put("id", view.id());
        name(view.id(), reader, views).ifPresent(name -> listed.put("name", name));
        listed.put("opened", history.opened());
        listed.put("closed", history.closed());
        listed.put("held", history.heldOn(day(views)));
        listed.put(
                "emergencies",
                history.emergencies().stream().map(AccountAnswers::told).toList());
        return listed;
    }

    /** All that was told of an account, and the rights that follow. */
    Map<String, Object> whole(AccountView view, Reader reader, ViewsAt views) {
        Map<String, Object> whole = listed(view, reader, views);
        whole.put(
                "tenures",
                view.history().tenures().stream().map(AccountAnswers::told).toList());
        whole.put("facts", view.facts());
        return whole;
    }

    private static Map<String, Object> told(Tenure tenure) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("role", tenure.right().role());
        told.put("scope", tenure.right().scope());
        told.put("from", tenure.from());
        told.put("until", tenure.until());
        return told;
    }

    private static Map<String, Object> told(EmergencyAccess access) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("scope", access.scope());
        told.put("opened", access.opened());
        told.put("ends", access.ends());
        told.put("hours", access.hours());
        told.put("reason", access.reason());
        return told;
    }
}
