package org.sequelize4j.testing;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs what {@link DatabaseTest} marks, and hands it its databases. */
final class DatabaseExtension implements TestTemplateInvocationContextProvider, ClassTemplateInvocationContextProvider {
    private static final Namespace NAMESPACE = Namespace.create(DatabaseExtension.class);

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), DatabaseTest.class);
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return invocations(context).map(TestTemplateInvocationContext.class::cast);
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), DatabaseTest.class);
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return invocations(context).map(ClassTemplateInvocationContext.class::cast);
    }

    private static Stream<Invocation> invocations(ExtensionContext context) {
        DatabaseTest annotation = AnnotationSupport.findAnnotation(context.getElement(), DatabaseTest.class)
                .orElseThrow();
        List<Engine> engines = annotation.value().length == 0 ? Engine.chosen() : List.of(annotation.value());
        return engines.stream().map(Invocation::new);
    }

    /**
     * One run of a test or of a class.
     *
     * @param engine the database that it runs on
     */
    private record Invocation(Engine engine)
            implements TestTemplateInvocationContext, ClassTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int invocationIndex) {
            return engine.toString();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        /** Both interfaces bring a default, so one has to be chosen. */
        @Override
        public void prepareInvocation(ExtensionContext context) {}

        /** Gives a constructor the context of its test, so that each test has a database of its own. */
        @Override
        public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
            return ExtensionContextScope.TEST_METHOD;
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == TestDatabase.class;
        }

        /** The store closes the database when the test ends. */
        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(NAMESPACE)
                    .computeIfAbsent(TestDatabase.class, key -> engine.open(), TestDatabase.class);
        }
    }
}
