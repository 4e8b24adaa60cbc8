//! The program itself, for the tests that start it.

fn main() -> std::process::ExitCode {
    server::run()
}
