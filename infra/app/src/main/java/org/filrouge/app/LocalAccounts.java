package org.filrouge.app;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.util.List;
import org.filrouge.access.WayIn;
import org.filrouge.access.signin.Account;
import org.filrouge.access.signin.Directory;
import org.filrouge.access.signin.FirstAccounts;
import org.filrouge.access.signin.LocalSecret;
import org.filrouge.access.signin.PasswordCheck;
import org.filrouge.access.signin.PasswordPage;
import org.filrouge.access.signin.Passwords;
import org.filrouge.access.signin.SignInChain;
import org.filrouge.access.signin.SignInPage;
import org.filrouge.gateway.access.Accounts;
import org.filrouge.kernel.access.AccountId;
import org.filrouge.kernel.access.RightsOf;
import org.filrouge.views.query.AccountNames;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** People sign in: the directory of accounts, the chain every request passes, and the pages of sign-in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@ConditionalOnProperty(name = SignIn.SETTING, havingValue = "local", matchIfMissing = true)
@EnableWebSecurity
class LocalAccounts {

    @Bean(destroyMethod = "close")
    Directory directory(Settings settings) {
        return Directory.in(settings.keyFolder());
    }

    @Bean
    AccountNames accountNames(Directory directory) {
        return account -> directory.find(new AccountId(account)).map(Account::displayName);
    }

    @Bean
    Passwords passwords() {
        return new Passwords();
    }

    @Bean
    PasswordCheck passwordCheck(Directory directory, Passwords passwords, Clock clock) {
        return new PasswordCheck(directory, passwords, clock);
    }

    @Bean
    LocalSecret localSecret(DataFolder folder) {
        LocalSecret secret = LocalSecret.made();
        folder.leave(secret);
        return secret;
    }

    @Bean
    SignInChain signInChain(
            Directory directory,
            PasswordCheck check,
            RightsOf rights,
            LocalSecret secret,
            Settings settings,
            ObjectProvider<WayIn> others) {
        AccountId operator = new AccountId(settings.account());
        return new SignInChain(
                directory,
                check,
                rights,
                secret,
                operator,
                others.orderedStream().toList());
    }

    @Bean
    @Order(1)
    SecurityFilterChain programsAsk(SignInChain chain, HttpSecurity http) throws Exception {
        return chain.programs(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain readersAsk(SignInChain chain, HttpSecurity http) throws Exception {
        return chain.pages(http);
    }

    /** Requests alone: what is answered later, or answered instead, is so for whoever made the request. */
    @Bean
    FilterRegistrationBean<Filter> whoAsks(@Qualifier("springSecurityFilterChain") Filter chain) {
        FilterRegistrationBean<Filter> registered = new FilterRegistrationBean<>(chain);
        registered.setOrder(SignIn.WHO_ASKS);
        return registered;
    }

    @Bean
    SignInPage signInPage(MessageSource messages, ObjectProvider<WayIn> others) {
        List<WayIn> ways = others.orderedStream().toList();
        return new SignInPage(messages, ways);
    }

    @Bean
    PasswordPage passwordPage(MessageSource messages, Directory directory, PasswordCheck check, Passwords passwords) {
        return new PasswordPage(messages, directory, check, passwords);
    }

    @Bean
    FirstAccounts firstAccounts(Directory directory, Accounts accounts, Passwords passwords) {
        return new FirstAccounts(directory, accounts, passwords, System.out::println);
    }
}
