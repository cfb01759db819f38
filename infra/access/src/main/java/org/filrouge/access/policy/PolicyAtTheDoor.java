package org.filrouge.access.policy;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the policy behind whatever finds out who asks, and before everything that answers. */
@Configuration(proxyBeanMethods = false)
public class PolicyAtTheDoor {

    @Bean
    FilterRegistrationBean<PolicyFilter> policyFilter() {
        FilterRegistrationBean<PolicyFilter> last = new FilterRegistrationBean<>(new PolicyFilter());
        last.setOrder(Ordered.LOWEST_PRECEDENCE);
        return last;
    }
}
