package org.filrouge.app;

import picocli.CommandLine.IVersionProvider;

/** The version as the build stamped it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String stamped = FilRouge.class.getPackage().getImplementationVersion();
        return new String[] {"fil-rouge " + (stamped == null ? "development" : stamped)};
    }
}
