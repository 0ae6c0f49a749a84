package org.sequelize4j.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ProxiesTest {
    /** As models are that a whole application uses. */
    public interface Shared {
        String name();
    }

    interface InOnePackage {
        String name();
    }

    @Test
    void publicInterfacesAndOthersAreMadeByTheirConstructor() {
        assertThat(Proxies.of(Shared.class).areReachable()).isTrue();
        assertThat(Proxies.of(InOnePackage.class).areReachable()).isTrue();
    }

    @Test
    void interfacesThatTheLibraryCannotStandBesideAreLeftToTheJdk() {
        Proxies ofTheJdk = Proxies.of(CharSequence.class);
        assertThat(ofTheJdk.areReachable()).isFalse();
        assertThat(((CharSequence) ofTheJdk.of((proxy, method, arguments) -> 3)).length())
                .isEqualTo(3);
    }

    @Test
    void whatIsMadeAnswersAsItsHandlerSays() {
        Shared shared = (Shared) Proxies.of(Shared.class).of((proxy, method, arguments) -> "Jack");
        assertThat(shared.name()).isEqualTo("Jack");
        assertThat(Proxy.isProxyClass(shared.getClass())).isTrue();
    }
}
